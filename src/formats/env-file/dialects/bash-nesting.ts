const closers: Readonly<Record<string, string>> = { '(': ')', '{': '}', '[': ']', '"': '"', '`': '`' };

/**
 * Offset behind the bracket or backquote that closes the one at `open`. What stands inside is for bash to run, so only
 * its nesting matters here. A stack of its own, not recursion: a hostile file may nest a hundred thousand deep.
 */
export function skipNested(text: string, open: number): number | undefined {
  const stop = /[\\'"`()[\]{}]/g;
  const stack = [closers[text.charAt(open)]];
  stop.lastIndex = open + 1;
  for (let found = stop.exec(text); found; found = stop.exec(text)) {
    const [character] = found;
    const top = stack.at(-1);
    if (character === '\\') stop.lastIndex += 1;
    else if (character === top) stack.pop();
    else if (character === "'" && top !== '"') {
      const close = text.indexOf("'", stop.lastIndex);
      if (close === -1) return undefined;
      stop.lastIndex = close + 1;
    } else if (opens(text, found.index, top)) stack.push(closers[character]);
    if (stack.length === 0) return stop.lastIndex;
  }
  return undefined;
}

function opens(text: string, at: number, top: string | undefined): boolean {
  const character = text.charAt(at);
  if (character === '"' || character === '`') return true;
  if (!'({['.includes(character)) return false;
  return text[at - 1] === '$' || (character === '(' && top !== '"');
}
