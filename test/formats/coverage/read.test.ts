import { expect, test } from 'vitest';
import { readCoverage } from '../../../src/formats/coverage/read.ts';

async function* chunksOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}

test.each([
  ['Sonar', '<coverage version="1"><file path=""><lineToCover lineNumber="1" covered="true"/></file></coverage>'],
  ['coverage.py', '{"meta":{},"files":{"":{"executed_lines":[1],"missing_lines":[]}}}'],
])('a report of %s with a file without a name is refused', async (_, text) => {
  await expect(readCoverage(chunksOf(text), 'report')).rejects.toMatchObject({
    kind: 'malformed',
    message: 'report has coverage of a file without a name',
    at: { file: 'report' },
  });
});
