/** What Go calls a space. JavaScript's `\s` differs: it has the BOM and lacks U+0085. */
export const goSpace = /[\t-\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/;

/** Offset of the first character from `at` on that is no such space. */
export function skipSpaces(text: string, at: number, space: RegExp): number {
  let end = at;
  while (end < text.length && space.test(text.charAt(end))) end += 1;
  return end;
}

/** A loop, since `/\s+$/` takes quadratic time on a long run of spaces inside the text. */
export function trimSpacesEnd(text: string, space: RegExp): string {
  let end = text.length;
  while (end > 0 && space.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
