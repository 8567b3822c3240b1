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
  comment,
  declaration,
  field,
  fixed,
  handler,
  hasChild,
  jump,
  loop,
  path,
  scope,
  ternary,
  text,
  tried,
} from './rules.ts';

// SwiftLint's cyclomatic_complexity: if, guard, for, while, repeat and each case of a switch (default too), less each
// fallthrough. Neither catch nor ?: nor logical operators count. A closure belongs to the function around it.
const parametersIn = (node: Node): readonly Node[] => [node];
const hasBody = (node: Node): boolean => node.childForFieldName('body') !== null;
const always = (): boolean => true;
const fallsThrough = (node: Node): boolean => {
  const statements = node.namedChildren.findLast((child) => child.type === 'statements');
  return statements?.lastNamedChild?.text === 'fallthrough';
};
const silent = { cyclomatic: 0 } as const;

const grammar: Grammar = {
  name: 'swift',
  title: 'Swift',
  rules: {
    class_declaration: scope(),
    protocol_declaration: scope(),
    function_declaration: declaration('function', { lists: parametersIn, hasBody }),
    init_declaration: declaration('constructor', { name: fixed('init'), lists: parametersIn, hasBody }),
    deinit_declaration: declaration('method', { name: fixed('deinit'), lists: parametersIn, hasBody }),
    property_declaration: scope((node) => (node.childForFieldName('computed_value') ? field('name')(node) : undefined)),
    subscript_declaration: scope(fixed('subscript')),
    computed_property: declaration('getter', { name: fixed('get'), hasBody: hasChild('statements') }),
    computed_getter: declaration('getter', { name: fixed('get'), hasBody: always }),
    computed_setter: declaration('setter', { name: fixed('set'), hasBody: always }),
    willset_clause: declaration('setter', { name: fixed('willSet'), hasBody: always }),
    didset_clause: declaration('setter', { name: fixed('didSet'), hasBody: always }),
    if_statement: branching('if'),
    'if_statement>statements': body,
    'if_statement>else': afterElse,
    guard_statement: branching('guard'),
    'guard_statement>statements': body,
    for_statement: loop('for'),
    'for_statement>statements': body,
    while_statement: loop('while'),
    'while_statement>statements': body,
    repeat_while_statement: loop('repeat'),
    'repeat_while_statement>statements': body,
    switch_statement: choice('switch'),
    'switch_statement>switch_entry': [body, path('case', (node) => !fallsThrough(node))],
    do_statement: attempt,
    'do_statement>statements': tried,
    catch_block: handler('catch', silent),
    'catch_block>statements': body,
    ternary_expression: { ...ternary, ...silent },
    'ternary_expression.if_true': branch,
    'ternary_expression.if_false': branch,
    lambda_literal: branch,
    control_transfer_statement: jump('labelled jump', (node) => /^(?:break|continue)\s+\w/.test(node.text)),
    comment,
    multiline_comment: comment,
    multi_line_string_literal: text,
    raw_string_literal: text,
  },
  logical: {
    nodes: ['conjunction_expression', 'disjunction_expression', 'nil_coalescing_expression'],
    operators: {
      '&&': { run: 'and', cyclomatic: 0 },
      '||': { run: 'or', cyclomatic: 0 },
      '??': { run: 'coalesce', cyclomatic: 0 },
    },
  },
  // The grammar binds comparisons looser than &&: a > 1 && b is read as a > (1 && b).
  transparent: ['tuple_expression', 'comparison_expression', 'equality_expression'],
  parameters: ['parameter'],
  decorators: ['attribute'],
  modifiers: ['modifiers'],
  // The grammar lags behind the language, mostly in attributes and types.
  structure: /[{}?]|&&|\|\||\b(?:if|else|guard|for|while|repeat|switch|case|default|catch|do|func|init|fallthrough)\b/,
};

export const swift = treeLanguage(rows.swift, grammar);
