import type { Node } from 'web-tree-sitter';
import type { Grammar } from './grammar.ts';
import { treeLanguage } from './measure.ts';
import { rows } from './rows.ts';
import {
  afterElse,
  body,
  branch,
  branching,
  choice,
  comment,
  counted,
  declaration,
  field,
  hasChild,
  jump,
  loop,
  module,
  path,
  scope,
  text,
} from './rules.ts';

// rust-code-analysis: if (a guard of an arm too), for, while, loop, each arm of a match, ?, && and ||. A closure
// belongs to the function around it; what stands in a macro's call is tokens, not code, and does not count.
const implemented = (node: Node): string | undefined => field('type')(node)?.replace(/<[\s\S]*/, '');

const grammar: Grammar = {
  name: 'rust',
  title: 'Rust',
  rules: {
    impl_item: scope(implemented),
    trait_item: scope(),
    mod_item: module,
    function_item: declaration('function'),
    if_expression: branching('if'),
    'if_expression.consequence': body,
    'else_clause>else': afterElse,
    'else_clause>*': body,
    'let_declaration.alternative': body,
    loop_expression: loop('loop'),
    'loop_expression.body': body,
    while_expression: loop('while'),
    'while_expression.body': body,
    for_expression: loop('for'),
    'for_expression.body': body,
    match_expression: choice('match'),
    'match_expression.body': body,
    match_arm: path('match arm'),
    'match_pattern>if': path('if'),
    try_expression: path('?'),
    'closure_expression.body': branch,
    break_expression: jump('break', hasChild('label')),
    continue_expression: jump('continue', hasChild('label')),
    line_comment: comment,
    block_comment: comment,
    string_literal: text,
    raw_string_literal: text,
  },
  logical: {
    nodes: ['binary_expression', 'let_chain'],
    operators: { '&&': counted.and, '||': counted.or },
  },
  transparent: ['parenthesized_expression'],
  parameters: ['parameter', 'self_parameter', 'variadic_parameter'],
  decorators: ['attribute_item'],
  modifiers: [],
};

export const rust = treeLanguage(rows.rust, grammar);
