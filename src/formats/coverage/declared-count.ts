import type { XmlElement } from '../xml/handler.ts';
import type { Count } from './model.ts';

/** What an element says was covered, of how many; undefined where it does not say so in whole numbers. */
export function declaredCount(element: XmlElement, covered: string, total: string): Count | undefined {
  const count = { covered: element.number(covered), total: element.number(total) };
  return isCount(count.covered) && isCount(count.total) ? { covered: count.covered, total: count.total } : undefined;
}

const isCount = (value: number | undefined): value is number =>
  value !== undefined && Number.isSafeInteger(value) && value >= 0;
