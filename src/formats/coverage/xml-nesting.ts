import { clip, visible } from '../../model/visible.ts';
import type { XmlElement } from '../xml/handler.ts';
import type { XmlValues } from './xml-values.ts';

/** Which elements an element may be in, for those that are read; '' is outside the root. Others may be anywhere. */
export type Parents = Readonly<Record<string, readonly string[]>>;

/** Follows which element is in which. */
export interface XmlNesting {
  /** The name of the element that this one is in; throws where its format never has it. */
  open(element: XmlElement): string;
  close(): void;
  depth(): number;
}

export function xmlNesting(parents: Parents, values: XmlValues): XmlNesting {
  const known = new Map(Object.entries(parents));
  const around: string[] = [];
  return {
    open(element) {
      const parent = around.at(-1) ?? '';
      const { name } = element;
      const allowed = known.get(name);
      if (allowed && !allowed.includes(parent)) {
        const where = parent === '' ? 'as the root' : `in <${visible(clip(parent, 80))}>`;
        throw values.malformed(element, `<${name}> is ${where}, where it has no meaning`);
      }
      around.push(name);
      return parent;
    },
    close() {
      around.pop();
    },
    depth: () => around.length,
  };
}
