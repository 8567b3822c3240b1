import type { ApprovalsOptions } from './options.ts';

interface Named {
  readonly roles: readonly string[];
  readonly users: readonly string[];
  readonly teams: readonly string[];
}

/** The names that a rule gives to people, each once. */
export const expectedNames = ({ roles, users, teams }: Named): readonly string[] => [
  ...new Set([...roles, ...users, ...teams]),
];

/** Every name that the config gives to people. */
export const allNames = ({ roles, rules }: ApprovalsOptions): readonly string[] => [
  ...new Set([
    ...Object.keys(roles),
    ...rules.flatMap(({ initiate, approve }) => [
      ...(initiate ? expectedNames(initiate) : []),
      ...(approve === 'none' ? [] : expectedNames(approve)),
    ]),
  ]),
];

/** Which names a text mentions, as whole words; within a longer name a shorter one is not mentioned. */
export function namesIn(text: string, names: readonly string[]): readonly string[] {
  let rest = ` ${text.toLowerCase().replace(/\s+/g, ' ')} `;
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  return longestFirst.filter((name) => {
    const parts = splitAtWord(rest, name.toLowerCase().replace(/\s+/g, ' '));
    rest = parts.join('\0');
    return parts.length > 1;
  });
}

/** What stands between the places where a word stands alone. */
function splitAtWord(text: string, word: string): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (at < from || isWord(text[at - 1]) || isWord(text[at + word.length])) continue;
    parts.push(text.slice(from, at));
    from = at + word.length;
  }
  return [...parts, text.slice(from)];
}

const isWord = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}_]/u.test(character);
