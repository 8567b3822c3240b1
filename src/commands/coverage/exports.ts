import { resolve } from 'node:path';
import { writeCobertura } from '../../formats/coverage/write-cobertura.ts';
import { writeJson } from '../../formats/coverage/write-json.ts';
import { writeLcov } from '../../formats/coverage/write-lcov.ts';
import type { FileCoverage } from '../../formats/coverage/model.ts';
import { GateError } from '../../model/errors.ts';
import type { Request } from '../../request.ts';
import type { Hall } from '../command.ts';
import type { Seen } from './read-all.ts';

type Writer = (files: Iterable<FileCoverage>, at: Date) => Iterable<string>;

const writers: Readonly<Record<string, Writer>> = {
  lcov: (files) => writeLcov(files),
  cobertura: (files, at) => writeCobertura(files, { timestamp: at.getTime() }),
  json: (files) => writeJson(files),
};

interface Export {
  readonly write: Writer;
  readonly file: string;
}

/** Before anything is read, so that a misspelt name costs nothing. */
export function planExports({ export: said, cwd }: Request): readonly Export[] {
  return said.map((text) => {
    const [name = '', file = ''] = text.split(/=(.*)/s, 2);
    const write = Object.hasOwn(writers, name) ? writers[name] : undefined;
    if (write && file !== '') return { write, file: resolve(cwd, file) };
    throw new GateError('misuse', `--export is "${text}", expected ${Object.keys(writers).join(', ')} with =FILE`, {
      hint: 'Say --export lcov=merged.info.',
    });
  });
}

/** Files without lines cannot be written as lines: rather nothing than a report that says less than was read. */
export async function exportAll(exports: readonly Export[], { files }: Seen, { sinks, sources }: Hall): Promise<void> {
  if (exports.length === 0) return;
  const all = [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  const bare = all.find((file) => file.summary);
  if (bare && exports.some(({ write }) => write !== writers['json']))
    throw new GateError('misuse', `${bare.path} has figures and no lines, and cannot be exported`, {
      hint: 'Read a report with lines, such as coverage-final.json.',
    });
  // All of them before any is written: a path that one of the formats cannot have refuses them all.
  const texts = exports.map(({ write, file }) => [file, [...write(all, sources.clock.now())].join('')] as const);
  for (const [file, text] of texts) await sinks.files.write(file, text);
}
