const wide =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}/u;
const marks = /\p{Mark}/u;
const isPlain = /^[ -~]*$/;

/** How many columns of a terminal it takes. */
export function columnsOf(text: string): number {
  if (isPlain.test(text)) return text.length;
  let columns = 0;
  for (const character of text) columns += widthOf(character);
  return columns;
}

const widthOf = (character: string): number => (wide.test(character) ? 2 : Number(!marks.test(character)));

/** Cut to so many columns where it is longer; of a path the end tells more, so two thirds of what stays are the end. */
export function cutMiddle(text: string, most: number, mark: string): string {
  if (columnsOf(text) <= most) return text;
  const characters = Array.from(text);
  const room = most - mark.length;
  const head = within(characters, Math.floor(room / 3));
  const tail = within(characters.toReversed(), room - columnsOf(head.join('')));
  return `${head.join('')}${mark}${tail.toReversed().join('')}`;
}

function within(characters: readonly string[], columns: number): readonly string[] {
  let left = columns;
  const end = characters.findIndex((character) => (left -= widthOf(character)) < 0);
  return characters.slice(0, end);
}
