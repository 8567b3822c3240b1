// By Unicode's General_Category; those that are not assigned and for private use too.
const categories = 'Lu Ll Lt Lm Lo Mn Mc Me Nd Nl No Pc Pd Ps Pe Pi Pf Po Sm Sc Sk So Zs Zl Zp Cc Cf Cn Co Cs'.split(
  ' ',
);

const perCategory = 3;

const range = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index));

/** What misleads by more than its category. */
const families: Readonly<Record<string, readonly string[]>> = {
  'C0 and DEL': [...range(0x00, 0x1f), '\u007F'],
  C1: range(0x80, 0x9f),
  bidirectional: ['\u061C', '\u200E', '\u200F', ...range(0x202a, 0x202e), ...range(0x2066, 0x2069)],
  'of no width': ['\u00AD', '\u034F', '\u115F', '\u180E', ...range(0x200b, 0x200d), ...range(0x2060, 0x2064), '\uFEFF'],
  'lone surrogates': ['\uD800', '\uDBFF', '\uDC00', '\uDFFF', '\uDE00\uD83D'],
  combining: [`e${'\u0301'.repeat(40)}`, '\u20DD', '\u0338', '\u{1D165}'],
  'emoji and what joins them': ['👩‍👩‍👧‍👦', '🏴\u{E0067}\u{E0062}\u{E007F}', '🇩🇪', '1️⃣', '👍🏿', '\u200D', '\uFE0F'],
  tags: [...range(0xe0000, 0xe0002), ...range(0xe0060, 0xe0064), '\u{E007F}'],
  'variation selectors': [...range(0xfe00, 0xfe0f), '\u{E0100}', '\u{E01EF}'],
  noncharacters: ['\uFFFE', '\uFFFF', ...range(0xfdd0, 0xfdef), '\u{1FFFE}', '\u{10FFFF}'],
  ASCII: range(0x20, 0x7e),
  'like ASCII': ['＠octocat', '＜img＞', '﹤b﹥', '‚', '｜', '：：error', '\u2025', '\uFF0F', '\u2215', '\u3000'],
};

/** Every kind of character by its name, each with samples: the first, the last, and some between. */
export function characterClasses(): ReadonlyMap<string, readonly string[]> {
  const all = range(0, 0x10ffff).join('');
  const byCategory = categories.map((name) => {
    const found = name === 'Cs' ? range(0xd800, 0xdfff) : (all.match(new RegExp(`\\p{${name}}`, 'gu')) ?? []);
    const step = Math.max(1, (found.length - 1) / (perCategory - 1));
    const places = Array.from({ length: Math.min(perCategory, found.length) }, (_, index) => Math.round(index * step));
    return [name, places.map((place) => found[place] ?? '')] as const;
  });
  return new Map([...byCategory, ...Object.entries(families)]);
}

/** A character where it could do harm: at the start of a line, in a mention, a link, a tag, a command, an address. */
export const around = (character: string): string =>
  [
    `${character}::error::${character}`,
    `${character}##[${character}error]`,
    `@${character}octocat#${character}1`,
    `[a${character}](http://e${character}.example)![](${character})`,
    `<img${character}src=x>${character}</td></details>`,
    `\`${character}|${character}\`\`\`*_${character}--${character}>`,
    `www.${character}a.example javascript:${character}a@${character}b.example`,
  ].join(character);
