import type { MeasuredFunction } from '../measured.ts';
import type { FoundFunction } from './escomplex.ts';
import { isNode } from './functions.ts';

/** Finds a function of the scanner among those that escomplex met. */
export class Joint {
  /** Each list from its last function to its first, as the next one is taken off the end. */
  readonly #byEnd = new Map<number, FoundFunction[]>();

  constructor(found: readonly FoundFunction[]) {
    for (const one of found.toSorted((a, b) => b.node.start - a.node.start)) {
      const { line } = one.node.loc.end;
      const there = this.#byEnd.get(line);
      if (there) there.push(one);
      else this.#byEnd.set(line, [one]);
    }
  }

  /**
   * The first on the same lines that was not taken before: both sides go by the order of the text. The beginning may
   * differ by decorators, modifiers and the key of a property, but never lies beyond the body.
   */
  take({ start, end }: Pick<MeasuredFunction, 'start' | 'end'>): FoundFunction | undefined {
    const candidates = this.#byEnd.get(end) ?? [];
    const at = candidates.findLastIndex((one) => firstLine(one) <= start && start <= bodyLine(one));
    return at === -1 ? undefined : candidates.splice(at, 1)[0];
  }
}

const holders: ReadonlySet<string> = new Set([
  'ObjectProperty',
  'ClassProperty',
  'ClassPrivateProperty',
  'ClassAccessorProperty',
]);

const firstLine = ({ node, parent }: FoundFunction): number =>
  (parent && holders.has(parent.type) ? parent : node).loc.start.line;

const bodyLine = ({ node }: FoundFunction): number => (isNode(node['body']) ? node['body'] : node).loc.start.line;
