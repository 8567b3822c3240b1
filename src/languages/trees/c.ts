import type { Node } from 'web-tree-sitter';
import type { Grammar, Rule } from './grammar.ts';
import { treeLanguage } from './measure.ts';
import { rows } from './rows.ts';
import {
  afterElse,
  attempt,
  body,
  branch,
  branching,
  choice,
  comment,
  counted,
  declaration,
  handler,
  hasChild,
  jump,
  loop,
  lost,
  path,
  scope,
  ternary,
  text,
  tried,
} from './rules.ts';

// lizard: if, for, while (so do-while too), case (not default), catch, ?:, && and ||, and with them #if, #ifdef and
// #elif in a function, since each is one more text of it. A lambda belongs to the function around it.
const conditions: Grammar['rules'] = {
  if_statement: branching('if'),
  'if_statement.consequence': body,
  'else_clause>else': afterElse,
  'else_clause>*': body,
  for_statement: loop('for'),
  'for_statement.body': body,
  while_statement: loop('while'),
  'while_statement.body': body,
  do_statement: loop('do'),
  'do_statement.body': body,
  switch_statement: choice('switch'),
  'switch_statement.body': body,
  case_statement: path('case', hasChild('case')),
  conditional_expression: ternary,
  'conditional_expression.consequence': branch,
  'conditional_expression.alternative': branch,
  goto_statement: jump('goto'),
  preproc_if: path('#if'),
  preproc_ifdef: path('#ifdef', hasChild('#ifdef')),
  preproc_elif: path('#elif'),
  comment,
  'translation_unit>compound_statement': lost,
  'preproc_if>compound_statement': lost,
  'preproc_ifdef>compound_statement': lost,
  'preproc_elif>compound_statement': lost,
  'preproc_else>compound_statement': lost,
};

const inFunctions: Rule = declaration('function', {
  name: nameOf,
  lists: (node) => [declaratorOf(node)?.childForFieldName('parameters')].filter((one) => one instanceof Object),
});

/** `int *(*f(int a))(int)`: the innermost declarator with parameters is the function's. */
function declaratorOf(node: Node): Node | undefined {
  let found: Node | undefined;
  for (let at = inner(node); at; at = inner(at)) if (at.childForFieldName('parameters')) found = at;
  return found;
}

const inner = (node: Node): Node | null =>
  node.childForFieldName('declarator') ??
  node.namedChildren.find((child) => child.type.endsWith('_declarator') || child.type === 'operator_cast') ??
  null;

function nameOf(node: Node): string | undefined {
  let named = inner(node);
  if (!named) return undefined;
  for (let at: Node | null = named; at; at = inner(at)) {
    if (at.type === 'operator_cast') return `operator ${at.childForFieldName('type')?.text ?? ''}`;
    named = at;
  }
  return withoutArguments(named.text);
}

/** `Map<K, V>::find` is `Map::find`; an operator keeps its angles. */
function withoutArguments(name: string): string {
  if (name.length > 1000 || name.includes('operator')) return name;
  let plain = name;
  for (let before = ''; before !== plain;) {
    before = plain;
    plain = plain.replace(/\s*<[^<>]*>/, '');
  }
  return plain;
}

// Without a preprocessor, a macro may be an error that harms nobody.
const structure = /[{}?]|&&|\|\||\b(?:if|else|for|while|do|switch|case|catch|try|goto|and|or)\b/;
const logical = { '&&': counted.and, '||': counted.or };

const cGrammar: Grammar = {
  name: 'c',
  title: 'C',
  rules: { ...conditions, function_definition: inFunctions },
  logical: { nodes: ['binary_expression'], operators: logical },
  transparent: ['parenthesized_expression'],
  parameters: ['parameter_declaration', 'variadic_parameter'],
  decorators: ['attribute_declaration', 'attribute_specifier'],
  modifiers: [],
  structure,
};

const cppGrammar: Grammar = {
  ...cGrammar,
  name: 'cpp',
  title: 'C++',
  rules: {
    ...conditions,
    function_definition: inFunctions,
    'declaration_list>compound_statement': lost,
    'field_declaration_list>compound_statement': lost,
    class_specifier: scope(),
    struct_specifier: scope(),
    union_specifier: scope(),
    for_range_loop: loop('for'),
    'for_range_loop.body': body,
    try_statement: attempt,
    'try_statement.body': tried,
    catch_clause: handler('catch'),
    'catch_clause.body': body,
    'lambda_expression.body': branch,
    raw_string_literal: text,
  },
  logical: { nodes: ['binary_expression'], operators: { ...logical, and: counted.and, or: counted.or } },
  parameters: [...cGrammar.parameters, 'optional_parameter_declaration', 'variadic_parameter_declaration', '...'],
};

export const c = treeLanguage(rows.c, cGrammar);

/** A header may be of either language, and most that is C is C++ as well. */
export const cpp = treeLanguage(rows.cpp, cppGrammar);
