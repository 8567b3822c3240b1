import type { SeenLanguage } from './seen.ts';

const languages: Readonly<Record<string, readonly string[]>> = {
  C: ['c', 'h'],
  'C#': ['cs'],
  'C++': ['cc', 'cpp', 'cxx', 'hpp'],
  Dart: ['dart'],
  Elixir: ['ex', 'exs'],
  Go: ['go'],
  Java: ['java'],
  JavaScript: ['js', 'jsx', 'mjs', 'cjs'],
  Kotlin: ['kt', 'kts'],
  PHP: ['php'],
  Python: ['py'],
  Ruby: ['rb'],
  Rust: ['rs'],
  Scala: ['scala'],
  Shell: ['sh', 'bash'],
  Swift: ['swift'],
  TypeScript: ['ts', 'tsx', 'mts', 'cts', 'vue', 'svelte'],
};

const byEnding = new Map(
  Object.entries(languages).flatMap(([name, endings]) => endings.map((ending) => [ending, name])),
);

/** The languages of a repository by the endings of its files, the most used first. */
export function countLanguages(paths: readonly string[]): readonly SeenLanguage[] {
  const counts = new Map<string, { files: number; endings: Set<string> }>();
  for (const path of paths) {
    const ending = path.slice(path.lastIndexOf('.') + 1);
    const name = byEnding.get(ending);
    if (name === undefined) continue;
    const count = counts.get(name) ?? { files: 0, endings: new Set() };
    counts.set(name, { files: count.files + 1, endings: count.endings.add(ending) });
  }
  return [...counts]
    .map(([name, { files, endings }]) => ({ name, files, endings: [...endings].sort() }))
    .sort((a, b) => b.files - a.files || (a.name < b.name ? -1 : 1));
}
