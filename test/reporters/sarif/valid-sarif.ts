import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { z } from 'zod';

const schemaFile = join(import.meta.dirname, '../../fixtures/sarif/sarif-2.1.0.schema.json');
// One of its patterns is none in the stricter reading of them.
const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
formats.default(ajv);
const validate = ajv.compile(z.looseObject({}).parse(JSON.parse(readFileSync(schemaFile, 'utf8'))));

/** What the published schema has against it. */
export function faultsIn(text: string): readonly string[] {
  validate(JSON.parse(text));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const message = z.object({ text: z.string() });

const region = z.strictObject({
  startLine: z.number(),
  endLine: z.number().optional(),
  startColumn: z.number().optional(),
});

const result = z.object({
  ruleId: z.string(),
  ruleIndex: z.number(),
  level: z.enum(['error', 'warning', 'note']),
  message,
  locations: z.array(
    z.object({
      physicalLocation: z.object({
        artifactLocation: z.object({ uri: z.string(), uriBaseId: z.string().optional() }),
        region: region.optional(),
      }),
    }),
  ),
  partialFingerprints: z.object({ primaryLocationLineHash: z.string() }),
  suppressions: z.array(z.object({ kind: z.string(), justification: z.string() })).optional(),
});

const log = z.object({
  runs: z.tuple([
    z.object({
      tool: z.object({
        driver: z.object({
          rules: z.array(
            z.looseObject({
              id: z.string(),
              defaultConfiguration: z.object({ level: z.string() }),
              properties: z.looseObject({ tags: z.array(z.string()) }),
            }),
          ),
        }),
      }),
      automationDetails: z.object({ id: z.string() }),
      versionControlProvenance: z.array(z.unknown()).optional(),
      invocations: z.tuple([
        z.object({
          executionSuccessful: z.boolean(),
          toolExecutionNotifications: z.array(z.object({ level: z.string(), message })).optional(),
        }),
      ]),
      results: z.array(result),
    }),
  ]),
});

/** The one run of a log. */
export const runIn = (text: string) => log.parse(JSON.parse(text)).runs[0];
