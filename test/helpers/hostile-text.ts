import { array, constantFrom, integer, oneof, sample, string, tuple } from 'fast-check';

const words = (text: string): readonly string[] => text.split(' ');

const fragments = [
  ['\n', '\r', '\r\n', '\t', '\v', '\f', '\0', '\u0085', '\u2028', '\u2029', ' ', '    ', '\u00A0', '\u3000'],
  words(':: : ##[ ## [ ] ::error:: ::add-mask::e ::stop-commands::x ::group:: ::endgroup:: ##[error] file=a,line=1'),
  ['##[set-output name=verdict;]', ...words('%0A %0D %25 %3A % , ; =')],
  [...words('| \\| ` `` ``` ~~~ * ** _ __ ~~ # --- === \\ !'), '# ', '> ', '- ', '+ ', '1. '],
  words('<b> </td> </code> </details> <!-- --> <script> <? <![CDATA[ & &amp; &#64; &lt'),
  ['<a href="x">', ...words('[a](b) ![a](b) <http://a.b> http://a.b HTTPS://a.b www.a.b WWW. a@b.co mailto:a@b.co')],
  words('@ @octocat @org/team #1 a/b#1 GH-1 gh-2 :tada: :+1: deadbee 0 1 a GH www http'),
  ['\u202E', '\u2066', '\u200B', '\u200D', '\uFEFF', '\u00AD', '\u061C', '\u034F', '\uFE0F', '\u0301'],
  ['\u{E0041}', '\u{E0100}', '\u001B[31m', '\u001B]8;;x\u0007', '\u009B2J', '\b', '\u007F', '\uFFFD', '\uFFFE'],
  ['\uD83D', '\uDE00', '😀', '👩‍💻', '漢', 'ß'],
].flat();

const fragment = oneof(
  { weight: 9, arbitrary: constantFrom(...fragments) },
  { weight: 1, arbitrary: string({ unit: 'binary', maxLength: 3 }) },
);

const short = array(fragment, { maxLength: 4 }).map((parts) => parts.join(''));
const long = tuple(fragment, fragment, integer({ min: 50, max: 3000 })).map(([a, b, times]) =>
  `${a}${b}`.repeat(times),
);

/** Text that was written to be taken for something else. */
const hostile = oneof({ weight: 999, arbitrary: short }, { weight: 1, arbitrary: long });

export const hostileTexts = (seed: number, count: number): readonly string[] =>
  sample(hostile, { seed, numRuns: count });

/** Judges texts by the batch, for speed; where a batch fails, names the first text that fails alone. */
export function judgeBatches(texts: readonly string[], size: number, judge: (batch: readonly string[]) => void): void {
  for (let at = 0; at < texts.length; at += size) {
    const batch = texts.slice(at, at + size);
    try {
      judge(batch);
    } catch (thrown) {
      for (const text of batch) alone(text, judge);
      throw thrown;
    }
  }
}

function alone(text: string, judge: (batch: readonly string[]) => void): void {
  try {
    judge([text]);
  } catch (cause) {
    throw new Error(
      `${JSON.stringify(text.length > 400 ? `${text.slice(0, 400)}… of ${text.length}` : text)}: ${String(cause)}`,
      { cause },
    );
  }
}
