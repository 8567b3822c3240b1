import { type Attribute, type AttributeLine, readAttributeLines } from './attribute-lines.ts';
import { compileAttributePattern, type FitsFile } from './attribute-pattern.ts';

export interface AttributesFile {
  /** Where the file lies; the empty text is the root. */
  readonly folder: string;
  readonly text: string;
}

export type Attributes = Readonly<Partial<Record<Attribute, Marked>>>;

interface Marked {
  readonly holds: boolean;
  readonly detail: string;
}

interface Rule {
  readonly prefix: string;
  readonly fits: FitsFile;
  readonly holds: boolean | undefined;
  readonly detail: string;
}

/** What attributes say of a path: the last line that fits, and before that the file that lies nearest. */
export function attributeRules(files: readonly AttributesFile[]): (path: string) => Attributes {
  const rules: Record<Attribute, Rule[]> = { generated: [], vendored: [] };
  for (const file of files.toSorted((a, b) => depth(a.folder) - depth(b.folder)))
    for (const line of readAttributeLines(file.text)) rules[line.attribute].push(...compileRule(file.folder, line));
  for (const list of Object.values(rules)) list.reverse();
  return (path) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const generated = marked(rules.generated, path, name);
    const vendored = marked(rules.vendored, path, name);
    return { ...(generated && { generated }), ...(vendored && { vendored }) };
  };
}

const depth = (folder: string): number => (folder === '' ? 0 : folder.split('/').length);

function compileRule(folder: string, { pattern, line, attribute, holds }: AttributeLine): readonly Rule[] {
  const fits = compileAttributePattern(pattern);
  if (!fits) return [];
  const prefix = folder === '' ? '' : `${folder}/`;
  return [{ prefix, fits, holds, detail: `linguist-${attribute} in line ${line} of ${prefix}.gitattributes` }];
}

function marked(rules: readonly Rule[], path: string, name: string): Marked | undefined {
  const found = rules.find(({ prefix, fits }) => path.startsWith(prefix) && fits(path.slice(prefix.length), name));
  return found?.holds === undefined ? undefined : { holds: found.holds, detail: found.detail };
}
