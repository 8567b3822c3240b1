import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { z } from 'zod';

const text = z.union([z.string(), z.number()]).transform(String);
const told = z.object({ '@message': text, '#text': text.optional() });

const testCase = z.object({
  '@classname': text,
  '@name': text,
  '@file': text.optional(),
  '@line': text.optional(),
  failure: z.array(told).optional(),
  error: z.array(told).optional(),
  skipped: z.array(told).optional(),
  'system-out': z.array(text).optional(),
});

const counts = { '@tests': text, '@failures': text, '@errors': text, '@skipped': text };

const document = z.object({
  testsuites: z.array(
    z.object({
      ...counts,
      '@name': text,
      testsuite: z
        .array(
          z.object({
            ...counts,
            '@name': text,
            '@time': text,
            '@timestamp': text,
            testcase: z.array(testCase).default([]),
            'system-out': z.array(text).optional(),
          }),
        )
        .default([]),
    }),
  ),
});

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  isArray: (_name, _path, _isLeaf, isAttribute) => !isAttribute,
});

/** The document as a reader that is not ours understands it. */
export function readJunit(xml: string) {
  const valid = XMLValidator.validate(xml);
  if (valid !== true) throw new Error(valid.err.msg);
  const [suites] = document.parse(parser.parse(xml)).testsuites;
  if (!suites) throw new Error('no testsuites');
  return suites;
}

export type Suites = ReturnType<typeof readJunit>;
