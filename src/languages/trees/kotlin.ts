import type { Node } from 'web-tree-sitter';
import type { Grammar } from './grammar.ts';
import { treeLanguage } from './measure.ts';
import { rows } from './rows.ts';
import {
  afterElse,
  attempt,
  body,
  branch,
  branching,
  choice,
  coalesce,
  comment,
  counted,
  declaration,
  fixed,
  handler,
  hasChild,
  jump,
  loop,
  path,
  scope,
  text,
  tried,
} from './rules.ts';

// detekt's CyclomaticComplexMethod: if, each loop, each entry of a when (else too), catch, break, continue, ?:, &&, ||
// and a call of one of these functions with a lambda. detekt adds local functions to the one around them; here they
// are functions of their own.
const nesting = new Set(['run', 'let', 'apply', 'with', 'also', 'use', 'forEach', 'isNotNull', 'ifNull']);

function callsForNesting(node: Node): boolean {
  if (!node.namedChildren.some((child) => child.type === 'annotated_lambda')) return false;
  const callee = node.namedChild(0);
  const name = callee?.type === 'call_expression' ? callee.namedChild(0) : callee;
  return nesting.has((name?.type === 'navigation_expression' ? name.lastNamedChild : name)?.text ?? '');
}

const hasBody = hasChild('function_body', 'block');
const lists = (node: Node): readonly Node[] =>
  node.namedChildren.filter((child) => child.type === 'function_value_parameters');
const propertyName = (node: Node): string | undefined =>
  node.namedChildren.find((child) => child.type === 'variable_declaration')?.namedChild(0)?.text;

const grammar: Grammar = {
  name: 'kotlin',
  title: 'Kotlin',
  endless: '=>',
  rules: {
    class_declaration: scope(),
    object_declaration: scope(),
    companion_object: scope(),
    property_declaration: scope((node) => (hasChild('getter', 'setter')(node) ? propertyName(node) : undefined)),
    function_declaration: declaration('function', { lists, hasBody }),
    anonymous_function: branch,
    secondary_constructor: declaration('constructor', { name: fixed('constructor'), lists, hasBody }),
    getter: declaration('getter', { name: fixed('get'), hasBody }),
    setter: declaration('setter', { name: fixed('set'), lists: (node) => [node], hasBody }),
    if_expression: branching('if'),
    'if_expression.condition': [],
    'if_expression>else': afterElse,
    'if_expression>*': body,
    for_statement: loop('for'),
    'for_statement>block': body,
    while_statement: loop('while'),
    'while_statement>block': body,
    do_while_statement: loop('do'),
    'do_while_statement>block': body,
    when_expression: choice('when'),
    'when_expression>when_entry': [body, path('when entry')],
    try_expression: attempt,
    'try_expression>block': tried,
    catch_block: handler('catch'),
    'catch_block>block': body,
    'finally_block>block': tried,
    // The grammar knows neither keyword.
    identifier: path('break or continue', (node) => /^(?:break|continue)$/.test(node.text)),
    label: { ...jump('labelled jump', (node) => /^(?:break|continue)@/.test(node.text)), cyclomatic: 1 },
    lambda_literal: branch,
    call_expression: path('call with a lambda', callsForNesting),
    line_comment: comment,
    block_comment: comment,
    string_literal: text,
    multiline_string_literal: text,
  },
  logical: {
    nodes: ['binary_expression'],
    operators: { '&&': counted.and, '||': counted.or, '?:': coalesce },
  },
  transparent: ['parenthesized_expression'],
  parameters: ['parameter'],
  decorators: ['annotation'],
  modifiers: ['modifiers'],
};

export const kotlin = treeLanguage(rows.kotlin, grammar);
