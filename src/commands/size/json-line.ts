import { printableJson } from '../../reporters/printable-json.ts';

/** Printable JSON in one line. */
export function jsonLine(value: object): string {
  const text = JSON.stringify(value);
  // Nearly all of it is plain, and a list may be long. No string of JSON has a line break in it: those are of the layout.
  return needsEscapes.test(text) ? printableJson(value).replaceAll(/\n */g, '') : text;
}

const needsEscapes = /[^ -~]|##\[/;
