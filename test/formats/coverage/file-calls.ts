import { array, constantFrom, nat, oneof, record, type Arbitrary } from 'fast-check';
import { fileBuilder, type FileBuilder } from '../../../src/formats/coverage/builder.ts';
import type { Combine } from '../../../src/formats/coverage/hits.ts';
import type { FileCoverage } from '../../../src/formats/coverage/model.ts';

/** What a reader can say of a file, one thing at a time. */
export type FileCall =
  | { readonly kind: 'line'; readonly line: number; readonly hits: number }
  | { readonly kind: 'arm'; readonly line: number; readonly name: string; readonly hits: number }
  | { readonly kind: 'branch'; readonly line: number; readonly covered: number; readonly total: number }
  | { readonly kind: 'function'; readonly line: number; readonly name: string; readonly hits: number }
  | {
      readonly kind: 'statement';
      readonly line: number;
      readonly end: number;
      readonly name: string;
      readonly hits: number;
      readonly weight: number;
    }
  | { readonly kind: 'instructions'; readonly line: number; readonly covered: number; readonly total: number };

// Few of each, so that they meet.
const line = nat(6).map((number) => number + 1);
const hits = constantFrom(0, 0, 1, 2, Number.MAX_SAFE_INTEGER);
const name = constantFrom('0,0', '0,1', '0,10', '0,2', 'é');

const call: Arbitrary<FileCall> = oneof(
  record({ kind: constantFrom('line' as const), line, hits }),
  record({ kind: constantFrom('arm' as const), line, name, hits }),
  record({ kind: constantFrom('branch' as const), line, covered: nat(4), total: nat(3) }),
  record({ kind: constantFrom('function' as const), line, name, hits }),
  record({ kind: constantFrom('statement' as const), line, end: nat(9), name, hits, weight: nat(3) }),
  record({ kind: constantFrom('instructions' as const), line, covered: nat(3), total: nat(2).map((more) => more + 3) }),
);

export const fileCalls = array(call, { maxLength: 25 });

export function sayAll(builder: FileBuilder, calls: readonly FileCall[]): void {
  for (const one of calls) {
    if (one.kind === 'line') builder.line(one.line, one.hits);
    else if (one.kind === 'arm') builder.arm(one.line, one.name, one.hits);
    else if (one.kind === 'function') builder.function(one.line, one.name, one.hits);
    else if (one.kind === 'statement')
      builder.statement({ line: one.line, end: one.end, key: one.name }, one.hits, one.weight);
    else builder[one.kind](one.line, one.covered, one.total);
  }
}

export function buildFile(calls: readonly FileCall[], combine: Combine): FileCoverage {
  const builder = fileBuilder(combine);
  sayAll(builder, calls);
  return builder.seal('a');
}
