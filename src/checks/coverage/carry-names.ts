interface Range {
  readonly line: number;
  readonly end: number;
}

const further = (digits: string, by: number): string => (digits === '' ? '' : String(Number(digits) + by));

/**
 * The key of a statement that is `by` lines further down, in the forms that the readers write: `12.4-14.2` and
 * `12:4-14.2`. Undefined for one that holds places which no line number leads to, such as offsets in the file.
 */
export function moveKey(key: string, { line, end }: Range, by: number): string | undefined {
  // A number tells the statements of one line apart.
  if (/^\d*$/.test(key)) return key;
  const [, first = '', column = '', last = '', rest = ''] = /^(\d+)([.:]\d*-)(\d*)(\..*)$/s.exec(key) ?? [];
  if (Number(first) !== line || (last !== '' && Number(last) !== end)) return undefined;
  return `${further(first, by)}${column}${further(last, by)}${rest}`;
}

const linesInArm = new RegExp(
  [
    // 12.4-14.2 arm 0
    String.raw`^\d+(?=\.\d*-)`,
    String.raw`(?<=^\d*\.\d*-)\d+(?=\.)`,
    // 12:340.1, and 12: 13-15
    String.raw`^\d+(?=:)`,
    String.raw`(?<=^\d+: )\d+(?=-)`,
    String.raw`(?<=^\d+: \d+-)\d+`,
    // to line 7, and 0,jump to line 7, and exit 3
    String.raw`(?<=\b(?:to line|exit) )\d+$`,
  ].join('|'),
  'g',
);

/** The name of an arm with its lines of today; undefined where one of them is changed or gone. */
export function moveArm(name: string, toNew: (line: number) => number | undefined): string | undefined {
  let isKept = true;
  const moved = name.replace(linesInArm, (digits) => {
    const line = toNew(Number(digits));
    isKept &&= line !== undefined;
    return String(line);
  });
  return isKept ? moved : undefined;
}
