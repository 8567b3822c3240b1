import type { Node } from 'web-tree-sitter';
import type { Grammar } from './grammar.ts';
import { treeLanguage } from './measure.ts';
import { rows } from './rows.ts';
import {
  body,
  branch,
  branching,
  choice,
  comment,
  counted,
  declaration,
  elseIf,
  handler,
  loop,
  once,
  otherwise,
  path,
  scope,
  ternary,
  text,
} from './rules.ts';
import { iterating } from './ruby-iterating.ts';

// RuboCop's Metrics/CyclomaticComplexity: if, unless, elsif, ?:, while, until (not as modifiers of begin…end), for,
// rescue (once, whatever its clauses), when, in, &&, ||, and, or, ||=, &&=, &., and a block or &block given to a
// method that iterates. A block belongs to the method around it. RuboCop counts repeated &. on one variable once.
const isIterating = (node: Node): boolean => {
  const { method, block } = { method: node.childForFieldName('method'), block: node.childForFieldName('block') };
  if (!method || !iterating.has(method.text)) return false;
  return block !== null || node.childForFieldName('arguments')?.lastNamedChild?.type === 'block_argument';
};
const isSafeCall = (node: Node): boolean => node.childForFieldName('operator')?.text === '&.';
const isLogicalAssignment = (node: Node): boolean =>
  /^(?:&&|\|\|)=$/.test(node.childForFieldName('operator')?.text ?? '');
const repeatsBlock = (node: Node): boolean => node.childForFieldName('body')?.type === 'begin';
const single = (node: Node): boolean => !repeatsBlock(node);
const method = declaration('method', { hasBody: () => true });

const grammar: Grammar = {
  name: 'ruby',
  title: 'Ruby',
  rules: {
    class: scope(),
    module: scope(),
    method,
    singleton_method: { ...method, name: (node) => `self.${node.childForFieldName('name')?.text ?? ''}` },
    if: branching('if'),
    'if.consequence': body,
    unless: branching('unless'),
    'unless.consequence': body,
    elsif: elseIf('elsif'),
    'elsif.consequence': body,
    'if>else': [otherwise, body],
    'unless>else': [otherwise, body],
    'elsif>else': [otherwise, body],
    if_modifier: branching('if'),
    'if_modifier.body': body,
    unless_modifier: branching('unless'),
    'unless_modifier.body': body,
    conditional: ternary,
    'conditional.consequence': branch,
    'conditional.alternative': branch,
    while: loop('while'),
    'while.body': body,
    until: loop('until'),
    'until.body': body,
    while_modifier: [
      { ...loop('while'), when: single },
      { ...loop('while'), cyclomatic: 0, when: repeatsBlock },
    ],
    'while_modifier.body': body,
    until_modifier: [
      { ...loop('until'), when: single },
      { ...loop('until'), cyclomatic: 0, when: repeatsBlock },
    ],
    'until_modifier.body': body,
    for: loop('for'),
    'for.body': body,
    case: choice('case'),
    case_match: choice('case'),
    'case>when': [path('when'), body],
    'case>else': body,
    'case_match>else': body,
    in_clause: [path('in'), body],
    rescue: [once(path('rescue')), handler('rescue', { cyclomatic: 0 })],
    'rescue.body': body,
    rescue_modifier: handler('rescue'),
    operator_assignment: path('||=', isLogicalAssignment),
    call: [path('&.', isSafeCall), path('block', isIterating)],
    block: branch,
    do_block: branch,
    comment,
    string: text,
    heredoc_body: text,
  },
  logical: {
    nodes: ['binary'],
    operators: { '&&': counted.and, '||': counted.or, and: counted.and, or: counted.or },
  },
  transparent: ['parenthesized_statements'],
  parameters: [
    'identifier',
    'optional_parameter',
    'splat_parameter',
    'keyword_parameter',
    'hash_splat_parameter',
    'block_parameter',
    'destructured_parameter',
    'forward_parameter',
  ],
  decorators: [],
  modifiers: [],
};

export const ruby = treeLanguage(rows.ruby, grammar);
