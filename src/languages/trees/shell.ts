import type { Node } from 'web-tree-sitter';
import type { Grammar, Operator } from './grammar.ts';
import { treeLanguage } from './measure.ts';
import { rows } from './rows.ts';
import {
  body,
  branching,
  choice,
  comment,
  declaration,
  elseIf,
  loop,
  otherwise,
  path,
  ternary,
  text,
} from './rules.ts';

// shellmetrics: if, elif, each loop (select too), and each pattern of a case but `*`. && and || do not count: in a
// shell they are how commands are joined.
const isCatchAll = (node: Node): boolean => node.childForFieldName('value')?.text === '*';
const joins = (run: Operator['run']): Operator => ({ run, cyclomatic: 0 });

const grammar: Grammar = {
  name: 'bash',
  title: 'shell',
  rules: {
    function_definition: declaration('function', { lists: () => [] }),
    if_statement: branching('if'),
    'if_statement.condition': [],
    'if_statement>elif_clause': [elseIf('elif'), body],
    'if_statement>else_clause': [otherwise, body],
    'if_statement>*': body,
    for_statement: loop('for'),
    'for_statement.body': body,
    c_style_for_statement: loop('for'),
    'c_style_for_statement.body': body,
    while_statement: loop('while'),
    'while_statement.body': body,
    case_statement: choice('case'),
    'case_statement>case_item': [body, path('case', (node) => !isCatchAll(node))],
    ternary_expression: { ...ternary, cyclomatic: 0 },
    comment,
    string: text,
    raw_string: text,
    heredoc_body: text,
  },
  logical: { nodes: ['list', 'binary_expression'], operators: { '&&': joins('and'), '||': joins('or') } },
  transparent: ['parenthesized_expression'],
  parameters: [],
  decorators: [],
  modifiers: [],
};

export const shell = treeLanguage(rows.shell, grammar);
