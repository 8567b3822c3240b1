import type { XmlElement } from '../xml/handler.ts';
import type { Count } from './model.ts';
import type { XmlValues } from './xml-values.ts';

/** The `<counter>` elements of one element. */
export interface JacocoCounters {
  read(element: XmlElement): void;
  get(type: string): Count | undefined;
  /** Whether any of them counted something that ran. */
  isCovered(): boolean;
  isEmpty(): boolean;
}

export function jacocoCounters(values: XmlValues): JacocoCounters {
  const counts = new Map<string, Count>();
  return {
    read(element) {
      const covered = values.count(element, 'covered');
      counts.set(values.text(element, 'type'), { covered, total: covered + values.count(element, 'missed') });
    },
    get: (type) => counts.get(type),
    isCovered: () => [...counts.values()].some(({ covered }) => covered > 0),
    isEmpty: () => counts.size === 0,
  };
}
