import { visible } from '../../model/visible.ts';
import { runPage } from '../page-links.ts';
import { partKinds, type LeftOut, type Section } from './section.ts';

type Header = Omit<Section, 'parts'>;

/** The header of a section; undefined where anybody has made something else of it. */
export function readHeader(json: string): Header | undefined {
  const fields = fieldsOf(json);
  const key = fields.get('key');
  const verdict = verdicts.find((one) => one === fields.get('verdict'));
  const headline = fields.get('headline');
  const at = fields.get('at');
  const run = countOf(fields.get('run'));
  const attempt = countOf(fields.get('attempt'));
  if (!isLine(key, 100) || !isLine(headline, 300) || !verdict || !isInstant(at)) return undefined;
  if (run === undefined || attempt === undefined) return undefined;
  const sha = fields.get('sha');
  const url = fields.get('url');
  return {
    key,
    verdict,
    headline,
    sha: typeof sha === 'string' && /^[0-9a-f]{7,64}$/.test(sha) ? sha : undefined,
    run,
    attempt,
    at,
    url: typeof url === 'string' ? runPage(url) : undefined,
    leftOut: readLeftOut(fields.get('leftOut')),
  };
}

const verdicts = ['ready', 'not-ready', 'undecided'] as const;

const entriesOf = (value: unknown): ReadonlyMap<string, unknown> =>
  new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);

function fieldsOf(json: string): ReadonlyMap<string, unknown> {
  try {
    return entriesOf(JSON.parse(json));
  } catch {
    // Somebody edited the comment; their section is as good as gone.
    return new Map();
  }
}

const isLine = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value !== '' && value.length <= most && visible(value) === value;

const isInstant = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/.test(value);

const countOf = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;

/** All or nothing: a list that was touched tells nothing of what was in it. */
function readLeftOut(value: unknown): readonly LeftOut[] {
  const said: readonly unknown[] = Array.isArray(value) ? value : [];
  const read = said.slice(0, mostParts).flatMap((row) => {
    const [word, holds, length]: readonly unknown[] = Array.isArray(row) ? row : [];
    const kind = partKinds.find((one) => one === word);
    const [number, characters] = [countOf(holds), countOf(length)];
    return kind === undefined || number === undefined || characters === undefined
      ? []
      : [{ kind, holds: number, length: characters }];
  });
  const characters = read.reduce((sum, { length }) => sum + length, 0);
  return read.length === said.length && characters <= mostCharacters ? read : [];
}

// More than any section has.
const mostParts = 100;
const mostCharacters = 500_000;
