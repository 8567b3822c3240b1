import { content, element } from './element.ts';
import type { TestCase } from './test-case.ts';

/** Readers show a case under its class: the check. */
export function renderCase(check: string, { ending, name, file, line, message, type, body }: TestCase): string {
  const attributes = { classname: check, name, file, line, time: 0 };
  const inner = {
    passed: () => (body.length === 0 ? '' : element('system-out', {}, content(body))),
    failed: () => element('failure', { message, type }, content(body)),
    error: () => element('error', { message, type }, content(body)),
    skipped: () => element('skipped', { message }),
  }[ending]();
  return element('testcase', attributes, inner === '' ? '' : `\n${inner}`);
}
