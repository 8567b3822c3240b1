// Sources of any size, to see that twice as much takes twice as long.
import { closeSync, openSync, writeSync } from 'node:fs';

const usual = (index: number): string => `
export async function load${index}(path: string, { retries = 3, signal }: Options = {}): Promise<Loaded | undefined> {
  // Tries again where the other side is busy.
  for (let attempt = 0; attempt <= retries && !signal?.aborted; attempt++) {
    const answer = await fetch(\`\${base}/\${path}?n=${index}\`, { headers: { 'x-attempt': String(attempt) } });
    if (answer.ok) return (await answer.json()) as Loaded;
    else if (answer.status !== 503 || /^(?:no|never)$/i.test(answer.headers.get('retry') ?? 'no')) break;
    await wait(attempt * 100);
  }
  return undefined;
}
`;

const tiny = (index: number): string => `const f${index} = (a: number) => a ? ${index} : 1;`;

const depth = 100;
const deep = (index: number): string =>
  `function deep${index}(a) {${'if (a) { '.repeat(depth)}a(${'('.repeat(depth)}a${')'.repeat(depth)});${'}'.repeat(depth)}}\n`;

export const shapes = {
  'usual code': usual,
  'one line': (index) =>
    usual(index)
      .replace(/ *\/\/.*/, '')
      .replaceAll('\n', ' '),
  'tiny functions': (index) => `${tiny(index)}\n`,
  'deep nesting': deep,
} as const satisfies Readonly<Record<string, (index: number) => string>>;

export function writeSample(path: string, shape: (index: number) => string, bytes: number): void {
  const file = openSync(path, 'w');
  for (let index = 0, written = 0; written < bytes;) {
    let part = '';
    while (part.length < 1e6 && written + part.length < bytes) part += shape(index++);
    written += writeSync(file, part);
  }
  closeSync(file);
}
