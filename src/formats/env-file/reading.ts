import type { LineLookup } from './lines.ts';

/** What one assignment sets: a value, or text that the dialect would compute something from (`$HOME`, a bare key). */
export type Setting =
  | { readonly line: number; readonly computed: false; readonly value: string }
  | { readonly line: number; readonly computed: true; readonly raw: string };

/** A line that the dialect rejects, runs or drops. Messages never quote the file: it may hold secrets. */
export interface Problem {
  readonly line: number;
  readonly message: string;
}

/** What a dialect makes of a file, in an environment that sets none of its names. */
export interface Reading {
  /** For each key its assignments in order: the last is effective, the others are shadowed. */
  readonly settings: ReadonlyMap<string, readonly Setting[]>;
  readonly problems: readonly Problem[];
}

/** Takes down what a dialect reads, by offset. */
export interface Recorder {
  /** Without a value the setting is computed, from `raw`. */
  set(key: string, at: number, value: string | undefined, raw: string): void;
  /** From here on no value read so far is certain: each counts as computed. */
  doubt(): void;
  reject(at: number, message: string): void;
  /** The literal value that a key has at this point. */
  readonly known: (key: string) => string | undefined;
  reading(): Reading;
  /** The reading of a dialect that drops the whole file because of one place. */
  refusal(at: number, message: string): Reading;
}

export function startReading(lineAt: LineLookup): Recorder {
  const settings = new Map<string, Setting[]>();
  const problems: Problem[] = [];
  return {
    set(key, at, value, raw) {
      const line = lineAt(at);
      const setting: Setting = value === undefined ? { line, computed: true, raw } : { line, computed: false, value };
      const earlier = settings.get(key);
      if (earlier) earlier.push(setting);
      else settings.set(key, [setting]);
    },
    doubt() {
      for (const list of settings.values()) {
        const last = list.at(-1);
        if (last && !last.computed) list[list.length - 1] = { line: last.line, computed: true, raw: last.value };
      }
    },
    reject(at, message) {
      problems.push({ line: lineAt(at), message });
    },
    known(key) {
      const last = settings.get(key)?.at(-1);
      return last && !last.computed ? last.value : undefined;
    },
    reading: () => ({ settings, problems }),
    refusal: (at, message) => ({ settings: new Map(), problems: [{ line: lineAt(at), message }] }),
  };
}
