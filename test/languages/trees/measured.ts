import { readAsset } from '../../../src/io/assets.ts';
import { usualCounting, type MeasuredSource } from '../../../src/languages/measured.ts';
import { treeLanguages } from '../../../src/languages/trees/index.ts';

export const assets = { read: (name: string): Promise<Uint8Array> => readAsset(name) };

/** By the extension of the file. */
export async function measured(file: string, text: string | Uint8Array): Promise<MeasuredSource> {
  const extension = file.slice(file.lastIndexOf('.') + 1);
  const language = treeLanguages.find(({ extensions }) => extensions.includes(extension));
  if (!language) throw new Error(`nothing measures ${file}`);
  const measure = await language.load(assets);
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return measure(bytes, { file, counting: { ...usualCounting, points: true } });
}

/** `name kind start-end nloc parameters` of each function. */
export async function outlines(file: string, text: string): Promise<readonly string[]> {
  const { functions } = await measured(file, text);
  return functions.map(
    ({ name, kind, start, end, nloc, parameters }) => `${name} ${kind} ${start}-${end} ${nloc} ${parameters}`,
  );
}

/** Cyclomatic, cognitive, nesting of the first function. */
export async function weights(file: string, text: string): Promise<readonly [number, number, number]> {
  const [first] = (await measured(file, text)).functions;
  if (!first) throw new Error(`${file} has no function`);
  return [first.cyclomatic, first.cognitive, first.nesting];
}
