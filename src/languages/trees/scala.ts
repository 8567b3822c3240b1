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
  loop,
  path,
  scope,
  text,
  tried,
} from './rules.ts';

// scalastyle's CyclomaticComplexityChecker counts words: if (guards too), while, do (a do-while is both), for, case,
// && and ||. A function literal belongs to the function around it.
const grammar: Grammar = {
  name: 'scala',
  title: 'Scala',
  rules: {
    class_definition: scope(),
    object_definition: scope(),
    trait_definition: scope(),
    enum_definition: scope(),
    function_definition: declaration('function'),
    if_expression: branching('if'),
    'if_expression.consequence': body,
    'if_expression.alternative': body,
    'if_expression>else': afterElse,
    for_expression: loop('for'),
    'for_expression.body': body,
    while_expression: loop('while'),
    'while_expression.body': body,
    do_while_expression: loop('do'),
    'do_while_expression>while': path('while'),
    'do_while_expression.body': body,
    guard: path('if'),
    match_expression: choice('match'),
    'match_expression.body': body,
    case_clause: path('case'),
    try_expression: attempt,
    'try_expression.body': tried,
    catch_clause: [{ ...choice('catch'), control: false }, body],
    finally_clause: tried,
    lambda_expression: branch,
    'call_expression>case_block': branch,
    comment,
    block_comment: comment,
    string: text,
    interpolated_string: text,
  },
  logical: {
    nodes: ['infix_expression'],
    operators: { '&&': counted.and, '||': counted.or },
  },
  transparent: ['parenthesized_expression'],
  parameters: ['parameter'],
  decorators: ['annotation'],
  modifiers: ['modifiers'],
};

export const scala = treeLanguage(rows.scala, grammar);
