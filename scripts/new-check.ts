// Makes a new check from templates/check: `npm run new:check -- <id>`.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { noChecks } from '../src/model/report.ts';

const root = resolve(import.meta.dirname, '..');
const [id = ''] = process.argv.slice(2);
const camel = id.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
const title = id.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());

const fill = (text: string): string =>
  text.replaceAll('__id__', id).replaceAll('__name__', camel).replaceAll('__title__', title);

function copy(from: string, to: string): void {
  const target = join(root, to);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, fill(readFileSync(join(root, 'templates/check', from), 'utf8')));
  console.log(`made ${to}`);
}

/** `class` is a fine id and no name for a constant. */
const reserved = new Set(
  (
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends ' +
    'false finally for function if implements import in instanceof interface let new null package private protected ' +
    'public return static super switch this throw true try typeof var void while with yield'
  ).split(' '),
);

function register(): void {
  const file = join(root, 'src/checks/registry.ts');
  const key = id.includes('-') ? `'${id}'` : id;
  const line = `  ${key}: async () => (await import('./${id}/index.ts')).${camel},\n`;
  writeFileSync(file, readFileSync(file, 'utf8').replace(/(?<=registry[^]*?)^\};$/m, `${line}};`));
  console.log('registered in src/checks/registry.ts');
}

if (!/^[a-z][a-z0-9]*(?:-[a-z][a-z0-9]*)*$/.test(id) || reserved.has(camel) || noChecks.has(id)) {
  console.error(
    `"${id}" is no id for a check: words of a-z and 0-9, joined by hyphens. Usage: npm run new:check -- <id>`,
  );
  process.exitCode = 1;
} else if (existsSync(join(root, 'src/checks', id))) {
  console.error(`src/checks/${id} exists already`);
  process.exitCode = 1;
} else {
  for (const file of readdirSync(join(root, 'templates/check/src'))) copy(`src/${file}`, `src/checks/${id}/${file}`);
  copy('test/judge.test.ts', `test/checks/${id}/judge.test.ts`);
  copy('docs/page.md', `docs/checks/${id}.md`);
  register();
  execFileSync(process.execPath, [join(root, 'scripts/sync.ts')], { stdio: 'inherit' });
  console.log(`\nNow say what the check is about in src/checks/${id}, and run \`npm test\`.`);
}
