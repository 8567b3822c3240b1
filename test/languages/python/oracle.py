"""Says of each function in Python sources what the scanner should say, by CPython's own parser.

Reads a JSON list of paths from standard input; prints one JSON list per path and line:
[name, start, end, radon, mccabe, parameters, cognitive, nesting, nloc], or null where CPython does not parse the file.
"""
import ast
import io
import json
import sys
import tokenize
import warnings

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
SCOPES = FUNCTIONS + (ast.ClassDef,)
LOOPS = (ast.For, ast.AsyncFor, ast.While)
WITHS = (ast.With, ast.AsyncWith)
MATCH = getattr(ast, "Match", ())
GROUPS = getattr(ast, "TryStar", ())
TRIES = (ast.Try, GROUPS) if GROUPS else (ast.Try,)
LEAVES = (ast.Name, ast.Constant, ast.expr_context, ast.operator, ast.unaryop, ast.cmpop, ast.boolop)


def is_a(node, kinds):
    return bool(kinds) and isinstance(node, kinds)


def children(node):
    """But for those that hold nothing; kept, as each of the counts below asks for them."""
    try:
        return node.kept
    except AttributeError:
        node.kept = [child for child in ast.iter_child_nodes(node) if not isinstance(child, LEAVES)]
        return node.kept


def is_any(pattern):
    """Whether a pattern matches everything, for ruff."""
    if isinstance(pattern, ast.MatchOr):
        return any(map(is_any, pattern.patterns))
    return isinstance(pattern, ast.MatchAs) and (pattern.pattern is None or is_any(pattern.pattern))


def radon(node):
    if isinstance(node, SCOPES):
        return 0
    if isinstance(node, ast.Assert):
        return 1
    own = 0
    if isinstance(node, ast.Try):
        own = len(node.handlers) + bool(node.orelse)
    elif isinstance(node, ast.BoolOp):
        own = len(node.values) - 1
    elif isinstance(node, (ast.If, ast.IfExp)):
        own = 1
    elif isinstance(node, LOOPS):
        own = 1 + bool(node.orelse)
    elif isinstance(node, ast.comprehension):
        own = 1 + len(node.ifs)
    elif is_a(node, MATCH):
        names = [case for case in node.cases if isinstance(case.pattern, ast.MatchAs) and case.pattern.pattern is None]
        own = len(node.cases) - bool(names)
    return own + sum(map(radon, children(node)))


def mccabe(body):
    total = 0
    for node in body:
        if isinstance(node, (ast.If,) + LOOPS):
            total += 1 + mccabe(node.body) + mccabe(node.orelse)
        elif isinstance(node, WITHS + (ast.ClassDef,)):
            total += mccabe(node.body)
        elif isinstance(node, FUNCTIONS):
            total += 1 + mccabe(node.body)
        elif isinstance(node, TRIES):
            total += mccabe(node.body) + bool(node.orelse) + mccabe(node.orelse) + mccabe(node.finalbody)
            total += sum(1 + mccabe(handler.body) for handler in node.handlers)
        elif is_a(node, MATCH):
            total += sum(1 + mccabe(case.body) for case in node.cases)
            total -= node.cases[-1].guard is None and is_any(node.cases[-1].pattern)
    return total


def operators(node):
    """The logical operators of one tree, in the order of the text."""
    found = []
    for index, value in enumerate(node.values):
        if index:
            found.append(type(node.op))
        if isinstance(value, ast.BoolOp):
            found += operators(value)
    return found


def operands(node):
    for value in node.values:
        if isinstance(value, ast.BoolOp):
            yield from operands(value)
        else:
            yield value


def is_elif(node):
    after = node.orelse
    return len(after) == 1 and isinstance(after[0], ast.If) and after[0].col_offset == node.col_offset


def cognitive(node, deep):
    def all_of(nodes, deeper=0):
        return sum(cognitive(one, deep + deeper) for one in nodes)

    if isinstance(node, SCOPES):
        return 0
    if isinstance(node, ast.BoolOp):
        signs = operators(node)
        runs = 1 + sum(one is not other for one, other in zip(signs, signs[1:]))
        return runs + all_of(operands(node))
    if isinstance(node, ast.IfExp):
        return 1 + deep + all_of([node.test]) + all_of([node.body, node.orelse], 1)
    if isinstance(node, ast.Lambda):
        return all_of([node.args]) + all_of([node.body], 1)
    if isinstance(node, ast.If):
        own = 1 + deep + all_of([node.test]) + all_of(node.body, 1)
        if is_elif(node):
            return own + cognitive(node.orelse[0], deep) - deep
        return own + bool(node.orelse) + all_of(node.orelse, 1)
    if isinstance(node, LOOPS):
        header = [node.test] if isinstance(node, ast.While) else [node.target, node.iter]
        return 1 + deep + all_of(header) + all_of(node.body, 1) + bool(node.orelse) + all_of(node.orelse, 1)
    if isinstance(node, ast.ExceptHandler):
        return 1 + deep + all_of([node.type] if node.type else []) + all_of(node.body, 1)
    if is_a(node, MATCH):
        return 1 + deep + all_of([node.subject]) + all_of(node.cases, 1)
    return all_of(children(node))


def nesting(nodes):
    deepest = 0
    for node in nodes:
        if isinstance(node, SCOPES):
            continue
        if isinstance(node, ast.If) and is_elif(node):
            deepest = max(deepest, 1 + nesting(node.body), nesting(node.orelse))
            continue
        below = nesting(children(node)) if isinstance(node, (ast.stmt, ast.ExceptHandler)) else 0
        if is_a(node, MATCH):
            below = max(nesting(case.body) for case in node.cases)
        is_control = isinstance(node, (ast.If,) + LOOPS + WITHS + TRIES) or is_a(node, MATCH)
        deepest = max(deepest, is_control + below)
    return deepest


def parameters(args):
    plain = len(getattr(args, "posonlyargs", [])) + len(args.args) + len(args.kwonlyargs)
    return plain + bool(args.vararg) + bool(args.kwarg)


def code_lines(source, tree):
    """The lines that hold code."""
    aside = (tokenize.COMMENT, tokenize.NL, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT, tokenize.ENDMARKER, tokenize.ENCODING)
    documents = set()
    for node in ast.walk(tree):
        if isinstance(node, SCOPES + (ast.Module,)) and ast.get_docstring(node, clean=False) is not None:
            documents.add((node.body[0].value.lineno, node.body[0].value.end_lineno))
    lines = set()
    for token in tokenize.tokenize(io.BytesIO(source).readline):
        within = any(first <= token.start[0] and token.end[0] <= last for first, last in documents) if token.type == tokenize.STRING else False
        if token.type not in aside and not within:
            lines.update(range(token.start[0], token.end[0] + 1))
    return lines


def functions(node, prefix, found):
    for child in children(node):
        if isinstance(child, ast.expr):
            continue
        name = prefix
        if isinstance(child, SCOPES):
            name = prefix + child.name
            if isinstance(child, FUNCTIONS):
                found.append((name, child))
            name += "."
        functions(child, name, found)
    return found


def measure(source, with_nloc):
    tree = ast.parse(source)
    lines = sorted(code_lines(source, tree)) if with_nloc else []
    return [
        [
            name,
            one.lineno,
            one.end_lineno,
            1 + sum(map(radon, one.body)),
            1 + mccabe(one.body),
            parameters(one.args),
            sum(cognitive(child, 0) for child in one.body),
            nesting(one.body),
            sum(one.lineno <= line <= one.end_lineno for line in lines) if with_nloc else None,
        ]
        for name, one in functions(tree, "", [])
    ]


def line_of(path, with_nloc):
    with open(path, "rb") as file:
        source = file.read()
    try:
        return json.dumps(measure(source, with_nloc))
    except (SyntaxError, ValueError, RecursionError, MemoryError, tokenize.TokenError):
        return "null"


def main(paths, with_nloc=False):
    warnings.simplefilter("ignore")
    for path in paths:
        print(line_of(path, with_nloc))


if __name__ == "__main__":
    main(json.load(sys.stdin), "--nloc" in sys.argv)
