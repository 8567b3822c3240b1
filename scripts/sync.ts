// Writes what is made from the code into the files that show it. With --check it fails where they differ.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { checks } from '../src/checks/index.ts';
import { commands } from '../src/commands/index.ts';
import { rulebook } from '../src/commands/rulebook.ts';
import { configSchema } from '../src/config/schema.ts';
import { waiverSchema } from '../src/config/waiver.ts';
import { languages } from '../src/languages/index.ts';
import { reportSchema } from '../src/model/report-schema.ts';
import type { Rule } from '../src/model/finding.ts';
import { outputs } from '../src/outputs.ts';
import { reporters } from '../src/reporters/index.ts';
import { inputs, type Input } from '../src/request.ts';

const loaded = await Promise.all(Object.values(reporters).map((load) => load()));
const root = resolve(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const schemaUrl = (name: string): string =>
  `https://raw.githubusercontent.com/org/epic21-gate/v1/schema/${name}.schema.json`;

const actionInputs: readonly Input[] = inputs.filter((input) => 'action' in input);
const yaml = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const actionBlock = (): string =>
  [
    'inputs:',
    ...actionInputs.flatMap(({ name, summary, initial, inAction = initial ?? '' }) => [
      `  ${name}:`,
      `    description: ${yaml(summary)}`,
      '    required: false',
      `    default: ${yaml(inAction)}`,
    ]),
    'outputs:',
    ...Object.entries(outputs).flatMap(([name, text]) => [`  ${name}:`, `    description: ${yaml(text)}`]),
    '',
  ].join('\n');

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |\n`).join('');

const inputsTable = (): string =>
  table(
    ['Input', 'What it says'],
    actionInputs.map(({ name, summary, initial, inAction = initial }) => [
      `\`${name}\``,
      `${summary}${inAction === undefined ? '' : ` Default: \`${inAction}\`.`}`,
    ]),
  );
const outputsTable = (): string =>
  table(
    ['Output', 'What it holds'],
    Object.entries(outputs).map(([name, text]) => [`\`${name}\``, text]),
  );
const checksTable = (): string =>
  table(
    ['Check', 'What it verifies'],
    checks.map(({ id, summary }) => [`[\`${id}\`](docs/checks/${id}.md)`, summary]),
  );
const languagesTable = (): string =>
  table(
    ['Language', 'Files', 'Cyclomatic complexity as'],
    languages.map(({ title, extensions, counts }) => [title, extensions.map((one) => `\`.${one}\``).join(' '), counts]),
  );
const formatsTable = (): string =>
  table(
    ['Format', 'What it is', 'Takes a file'],
    loaded.map(({ id, summary, writesFile }) => [`\`${id}\``, summary, writesFile ? 'yes' : '']),
  );
const commandsTable = (): string =>
  table(
    ['Command', 'What it does'],
    commands.map(({ name, summary }) => [`\`${name}\``, `${summary}.`]),
  );

const optionsTable = (names: readonly string[]): string =>
  table(
    ['Option', 'What it says'],
    inputs
      .filter(({ name }) => names.includes(name))
      .map((input: Input) => [
        `\`${input.short === undefined ? '' : `-${input.short}, `}--${input.name}${input.placeholder === undefined ? '' : ` ${input.placeholder}`}\``,
        input.summary,
      ]),
  );

const inputsPage = (): string =>
  [
    '# Inputs and options\n\nMade by `npm run sync` from the one table that the Action, the command line and this page share.\n',
    `## Inputs of the Action\n\n${inputsTable()}`,
    `## Outputs of the Action\n\n${outputsTable()}`,
    `## Formats\n\n${formatsTable()}`,
    ...commands.map(({ name, summary, usage, inputs: names, examples }) =>
      [
        `## \`epic21-gate ${name}\`\n`,
        `${summary}.\n`,
        `\`\`\`text\n${usage}\n\`\`\`\n`,
        ...examples.map(([line, meaning]) => `- \`${line}\`: ${meaning}`),
        `\n${optionsTable(names)}`,
      ].join('\n'),
    ),
  ].join('\n');

function rulesTable(id: string, rules: Readonly<Record<string, Rule>>): string {
  return Object.entries(rules)
    .map(
      ([name, { title, severity, unmeasured, unwaivable, why, help }]) =>
        `### \`${id}/${name}\`\n\n**${title}.** ${unmeasured ? 'Blocks the check: the verdict is undecided, and no waiver lifts it.' : `Level: ${severity}${unwaivable ? ', and no waiver lifts it' : ''}.`} ${why}\n\n${help}\n`,
    )
    .join('\n');
}

interface JsonNode {
  readonly description?: string;
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, JsonNode>>;
  readonly items?: JsonNode;
  readonly anyOf?: readonly JsonNode[];
  readonly additionalProperties?: JsonNode | boolean;
}

/** Every option of a check with its path, as far down as there are names. */
function optionRows(node: JsonNode, path: readonly string[] = []): readonly (readonly string[])[] {
  const inside = node.items ? optionRows(node.items, [...path.slice(0, -1), `${path.at(-1) ?? ''}[]`]) : [];
  const named =
    typeof node.additionalProperties === 'object' ? optionRows(node.additionalProperties, [...path, 'NAME']) : [];
  const own = Object.entries(node.properties ?? {}).flatMap(([name, child]) => [
    ...(child.description === undefined
      ? []
      : [
          [
            `\`${[...path, name].join('.')}\``,
            child.default === undefined ? '' : `\`${JSON.stringify(child.default)}\``,
            child.description,
          ],
        ]),
    ...optionRows(child, [...path, name]),
  ]);
  const either = (node.anyOf ?? []).flatMap((one) => optionRows(one, path));
  return [...inside, ...named, ...either, ...own];
}

const optionsOf = (id: string): string => {
  const check = checks.find((one) => one.id === id);
  const options = check ? check.options : z.strictObject({ waivers: z.array(waiverSchema) });
  return table(
    ['Option', 'Default', 'What it says'],
    optionRows(z.toJSONSchema(options, { io: 'input', unrepresentable: 'any' }) as JsonNode),
  );
};

/** Replaces what stands between the two markers of a name. */
function between(text: string, [start, end]: readonly [string, string], content: string): string {
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from === -1 || to === -1) throw new Error(`no ${start} … ${end} in:\n${text.slice(0, 200)}`);
  const lineEnd = text.indexOf('\n', from) + 1;
  return `${text.slice(0, lineEnd)}${content}${text.slice(to)}`;
}

const marked = (text: string, name: string, content: string): string =>
  between(text, [`<!-- ${name}:start`, `<!-- ${name}:end`], `\n${content}\n`);

/** Replaces what is in the n-th fence of TypeScript. */
function fenced(text: string, index: number, code: string): string {
  let seen = -1;
  return text.replaceAll(/```ts\n[\s\S]*?```/g, (fence) => ((seen += 1) === index ? `\`\`\`ts\n${code}\`\`\`` : fence));
}

const schema = (name: string, type: z.core.$ZodType): string =>
  `${JSON.stringify({ $id: schemaUrl(name), title: `epic21-gate ${name}`, ...z.toJSONSchema(type, { io: 'input', target: 'draft-7', unrepresentable: 'any' }) }, null, 2)}\n`;

function made(): ReadonlyMap<string, string> {
  const { version } = JSON.parse(read('package.json')) as { version: string };
  let readme = read('README.md');
  for (const [name, content] of [
    ['checks', checksTable()],
    ['inputs', inputsTable()],
    ['outputs', outputsTable()],
    ['commands', commandsTable()],
  ] as const)
    readme = marked(readme, name, content);
  return new Map([
    [
      'src/gate/version.ts',
      `/** Kept equal to package.json by \`npm run sync\`. */\nexport const version = '${version}';\n`,
    ],
    ['action.yml', between(read('action.yml'), ['# inputs:start', '# inputs:end'], actionBlock())],
    ['schema/config.schema.json', schema('config', configSchema(checks))],
    ['schema/report.schema.json', schema('report', reportSchema)],
    ['docs/inputs.md', inputsPage()],
    ['README.md', readme],
    ['docs/counting.md', marked(read('docs/counting.md'), 'languages', languagesTable())],
    [
      'docs/own-checks.md',
      fenced(
        fenced(read('docs/own-checks.md'), 0, read('examples/own-check/changelog-check.ts')),
        2,
        read('examples/own-check/changelog-check.test.ts'),
      ),
    ],
    ...rulebook.map(({ id, rules }) => {
      const page = checks.some((check) => check.id === id) ? `docs/checks/${id}.md` : `docs/${id}.md`;
      return [page, marked(marked(read(page), 'options', optionsOf(id)), 'rules', rulesTable(id, rules))] as const;
    }),
  ]);
}

const stale = [...made()].filter(([file, content]) => !existsSync(join(root, file)) || read(file) !== content);
if (process.argv.includes('--check')) {
  if (stale.length > 0)
    console.error(`Not what the code says: ${stale.map(([file]) => file).join(', ')}. Run \`npm run sync\`.`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [file, content] of stale) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content);
    console.log(`wrote ${file}`);
  }
}
