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
  counted,
  declaration,
  elseIf,
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

// PHPMD's CyclomaticComplexity, which is PDepend's ccn2: if, elseif, for, foreach, while, do, case (not default),
// catch, ?:, &&, ||, and, or. Neither ?? nor the arms of a match count. A closure belongs to the function around it.
const nameOfHooked = (node: Node): string | undefined =>
  hasChild('property_hook_list')(node)
    ? node.namedChildren.find((child) => child.type === 'property_element')?.text.replace(/^\$|\s[\s\S]*/g, '')
    : undefined;

const grammar: Grammar = {
  name: 'php',
  title: 'PHP',
  rules: {
    class_declaration: scope(),
    interface_declaration: scope(),
    trait_declaration: scope(),
    enum_declaration: scope(),
    function_definition: declaration('function'),
    method_declaration: declaration('method'),
    property_declaration: scope(nameOfHooked),
    property_hook: declaration('getter', { name: (node) => node.namedChild(0)?.text }),
    if_statement: branching('if'),
    'if_statement.body': body,
    else_if_clause: elseIf('elseif'),
    'else_if_clause.body': body,
    'else_clause>else': afterElse,
    'else_clause.body': body,
    for_statement: loop('for'),
    'for_statement.body': body,
    foreach_statement: loop('foreach'),
    'foreach_statement.body': body,
    while_statement: loop('while'),
    'while_statement.body': body,
    do_statement: loop('do'),
    'do_statement.body': body,
    switch_statement: choice('switch'),
    'switch_statement.body': body,
    case_statement: path('case'),
    match_expression: choice('match'),
    'match_expression.body': body,
    try_statement: attempt,
    'try_statement.body': tried,
    catch_clause: handler('catch'),
    'catch_clause.body': body,
    'finally_clause.body': tried,
    conditional_expression: ternary,
    'conditional_expression.body': branch,
    'conditional_expression.alternative': branch,
    'arrow_function.body': branch,
    'anonymous_function.body': branch,
    goto_statement: jump('goto'),
    break_statement: jump('break', hasChild('integer')),
    continue_statement: jump('continue', hasChild('integer')),
    comment,
    string: text,
    encapsed_string: text,
    heredoc: text,
    nowdoc: text,
    text,
  },
  logical: {
    nodes: ['binary_expression'],
    operators: {
      '&&': counted.and,
      '||': counted.or,
      and: counted.and,
      or: counted.or,
      '??': { run: 'coalesce', cyclomatic: 0 },
    },
  },
  transparent: ['parenthesized_expression'],
  parameters: ['simple_parameter', 'variadic_parameter', 'property_promotion_parameter'],
  decorators: ['attribute_list'],
  modifiers: [],
};

export const php = treeLanguage(rows.php, grammar);
