import { junitReading } from './junit/junit-reading.ts';
import type { JunitReport } from './junit/model.ts';
import { xmlScanner } from './xml/scanner.ts';

export type { FailedTest, JunitReport, TestPlace } from './junit/model.ts';

/** Reads JUnit XML of any tool as it comes. Throws a GateError for what is none, and for what was cut off. */
export async function readJunit(chunks: AsyncIterable<Uint8Array>, file: string): Promise<JunitReport> {
  const reading = junitReading(file);
  const scanner = xmlScanner(file, reading);
  for await (const chunk of chunks) scanner.write(chunk);
  scanner.end();
  return reading.end();
}
