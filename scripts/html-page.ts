// Writes style and script of the HTML report, as one module of text, from what is in page/. With --check it fails where they differ.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { rolldown } from 'rolldown';

const root = resolve(import.meta.dirname, '..');
const target = 'src/reporters/html/page-parts.ts';

async function script(): Promise<string> {
  const bundled = await rolldown({ cwd: root, input: 'page/main.ts', platform: 'browser', tsconfig: false });
  const { output } = await bundled.generate({ format: 'iife', minify: true });
  await bundled.close();
  const text = output[0].code.trim();
  if (/<\/script|<!--/i.test(text)) throw new Error('the script would end its own element');
  return text;
}

/** Without comments and the blanks that mean nothing; strings have neither. */
function style(): string {
  const text = readFileSync(join(root, 'page/style.css'), 'utf8')
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,>]) ?/g, '$1')
    .replaceAll(/(?<=[{;][\w-]+): /g, ':')
    .replaceAll(';}', '}')
    .trim();
  if (/<\//.test(text)) throw new Error('the style would end its own element');
  return text;
}

/** As the formatter writes it: with the quotes that need fewer escapes. */
function literal(text: string): string {
  const count = (mark: string): number => text.split(mark).length;
  const quote = count("'") > count('"') ? '"' : "'";
  const escaped = text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll(quote, `\\${quote}`);
  return `${quote}${escaped}${quote}`;
}

/** What the page's policy knows it by. */
const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

const part = (name: string, text: string): string =>
  `export const ${name} = {\n  hash: ${literal(hashOf(text))},\n  text: ${literal(text)},\n};\n`;

const content = [
  '// Made by `node scripts/html-page.ts` from page/.\n',
  part('pageStyle', style()),
  part('pageScript', await script()),
].join('\n');

const file = join(root, target);
const isFresh = existsSync(file) && readFileSync(file, 'utf8') === content;
if (process.argv.includes('--check')) {
  if (!isFresh) console.error(`${target} is not what page/ makes. Run \`node scripts/html-page.ts\`.`);
  process.exitCode = isFresh ? 0 : 1;
} else if (!isFresh) {
  writeFileSync(file, content);
  console.log(`wrote ${target}: style ${style().length}, script ${(await script()).length} characters`);
}
