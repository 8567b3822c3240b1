import type { FunctionKind } from '../measured.ts';
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
  field,
  fixed,
  handler,
  jump,
  loop,
  path,
  scope,
  ternary,
  text,
  tried,
} from './rules.ts';

// Roslyn's code metrics, CA1502: if, ?:, each loop, each label of a switch (default too), ??, ?. and ?[], && and ||.
// Neither catch nor the arms of a switch expression nor ??= count. Roslyn also counts & and | of two booleans, which
// takes types to know, and adds local functions to the method that holds them; here they are functions of their own.
const value = (node: { childForFieldName: (name: string) => { type: string } | null }): boolean =>
  node.childForFieldName('value')?.type === 'arrow_expression_clause';

const accessors: Readonly<Record<string, FunctionKind>> = { get: 'getter', set: 'setter', init: 'setter' };

const grammar: Grammar = {
  name: 'c-sharp',
  title: 'C#',
  rules: {
    class_declaration: scope(),
    struct_declaration: scope(),
    interface_declaration: scope(),
    record_declaration: scope(),
    enum_declaration: scope(),
    method_declaration: declaration('method'),
    constructor_declaration: declaration('constructor'),
    destructor_declaration: declaration('method', { name: (node) => `~${field('name')(node) ?? ''}` }),
    operator_declaration: declaration('method', { name: (node) => `operator ${field('operator')(node) ?? ''}` }),
    conversion_operator_declaration: declaration('method', {
      name: (node) => `operator ${field('type')(node) ?? ''}`,
    }),
    local_function_statement: declaration('function'),
    property_declaration: [declaration('getter', { hasBody: value }), scopeOfAccessors()],
    indexer_declaration: [
      declaration('getter', { name: fixed('this'), hasBody: value }),
      scopeOfAccessors(fixed('this')),
    ],
    event_declaration: scopeOfAccessors(),
    accessor_declaration: declaration((node) => accessors[field('name')(node) ?? ''] ?? 'method'),
    if_statement: branching('if'),
    'if_statement.consequence': body,
    'if_statement.alternative': body,
    'if_statement>else': afterElse,
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
    'switch_section>case': path('case'),
    'switch_section>default': path('default'),
    switch_expression: choice('switch'),
    'switch_expression>switch_expression_arm': body,
    try_statement: attempt,
    'try_statement.body': tried,
    catch_clause: handler('catch', { cyclomatic: 0 }),
    'catch_clause.body': body,
    'finally_clause>block': tried,
    using_statement: attempt,
    'using_statement.body': tried,
    conditional_expression: ternary,
    'conditional_expression.consequence': branch,
    'conditional_expression.alternative': branch,
    conditional_access_expression: path('?.'),
    'lambda_expression.body': branch,
    'anonymous_method_expression>block': branch,
    goto_statement: jump('goto'),
    comment,
    verbatim_string_literal: text,
    raw_string_literal: text,
    interpolated_string_expression: text,
  },
  logical: {
    nodes: ['binary_expression'],
    operators: { '&&': counted.and, '||': counted.or, '??': coalesce },
  },
  transparent: ['parenthesized_expression'],
  parameters: ['parameter', 'params'],
  decorators: ['attribute_list'],
  modifiers: [],
};

function scopeOfAccessors(name = field('name')): ReturnType<typeof scope> {
  return scope((node) => (value(node) ? undefined : name(node)));
}

export const cSharp = treeLanguage(rows.cSharp, grammar);
