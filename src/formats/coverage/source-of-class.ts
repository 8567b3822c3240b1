// A class inside a class inside a class … has no more of them around it.
const mostNested = 16;

/**
 * Finds the source file of a class by its name, where a report does not tell: `a/Foo$Bar` and Kotlin's `a/FooKt` are in
 * `Foo.*`, if there is one such file in the package.
 */
export function sourceOfClass(sources: readonly string[]): (name: string) => string | undefined {
  const byStem = new Map<string, string | undefined>();
  for (const source of new Set(sources)) {
    const stem = source.replace(/\.[^.]*$/, '');
    byStem.set(stem, byStem.has(stem) ? undefined : source);
  }
  return (name) => {
    let stem = name.slice(name.lastIndexOf('/') + 1);
    for (let nested = 0; nested < mostNested; nested++) {
      const source = byStem.get(stem) ?? byStem.get(stem.replace(/Kt$/, ''));
      if (source !== undefined) return source;
      const cut = stem.lastIndexOf('$');
      if (cut < 0) return undefined;
      stem = stem.slice(0, cut);
    }
    return undefined;
  };
}
