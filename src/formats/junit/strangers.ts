import { GateError } from '../../model/errors.ts';
import { clip, visible } from '../../model/visible.ts';
import type { XmlElement } from '../xml/handler.ts';

// XML that people hand to who asks for JUnit: most of these tools can write it as well.
const strangers: Readonly<Record<string, readonly [what: string, hint: string]>> = {
  TestRun: ['is a TRX report of Visual Studio', 'Write JUnit with the logger JunitXml.TestLogger: `--logger junit`.'],
  'test-run': ["is NUnit's own report", 'Write JUnit with the logger JunitXml.TestLogger, or convert it.'],
  'test-results': ["is NUnit's own report", 'Write JUnit with the logger JunitXml.TestLogger, or convert it.'],
  assemblies: ["is xUnit.net's own report", 'Write JUnit: `--logger junit`, or `-junit FILE` of its runner.'],
  'testng-results': ["is TestNG's own report", 'Name the files in `junitreports/` beside it.'],
  testExecutions: ["is SonarQube's test report", 'Name the JUnit report that it was made from.'],
  coverage: ['is a coverage report: it has no test results', 'Name what the tests wrote about themselves.'],
  report: ['is a coverage report: it has no test results', 'Name what the tests wrote about themselves.'],
  html: ['is an HTML page', 'Name the machine-readable report.'],
};

/** Why an XML document is no JUnit report, by its root. */
export function strangerError(file: string, { name, line }: Pick<XmlElement, 'name' | 'line'>): GateError {
  const own = Object.hasOwn(strangers, name) ? strangers[name] : undefined;
  const [what, hint] = own ?? [
    `is no JUnit report: its root is <${visible(clip(name, 80))}>`,
    'Name JUnit XML, whose root is <testsuites> or <testsuite>.',
  ];
  return new GateError('malformed', `${file} ${what}`, { at: { file, line }, hint });
}
