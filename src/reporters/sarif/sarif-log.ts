import type { Report } from '../../model/report.ts';
import { clip } from '../../model/visible.ts';
import { asUri } from './as-uri.ts';
import { foundIn } from './found.ts';
import { invocationOf, notificationKinds } from './invocation.ts';
import { provenanceOf } from './provenance.ts';
import { resultWriter } from './result.ts';
import { selectResults } from './select-results.ts';

interface Wishes {
  /** The gated directory, relative to the repository. */
  readonly prefix: string;
  /** Of the gate: two that are uploaded for one commit are told apart by it. */
  readonly name?: string | undefined;
}

const home = 'https://github.com/org/epic21-gate';

/** One run of one tool, as the standard has it, and as much of it as GitHub takes. */
export function sarifLog(report: Report, { prefix, name = 'epic21-gate' }: Wishes): object {
  const { rules, results, leftOut } = selectResults(foundIn(report), resultWriter(report, prefix));
  const provenance = provenanceOf(report.subject);
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'epic21-gate',
            version: clip(report.tool.version, 100),
            informationUri: home,
            rules: rules.map(({ check, ...rule }) => ({
              ...rule,
              helpUri: `${home}/blob/v1/docs/checks/${asUri(check)}.md`,
            })),
            notifications: notificationKinds,
          },
        },
        automationDetails: { id: identityOf(report, prefix, name) },
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
        ...(provenance && { versionControlProvenance: [provenance] }),
        invocations: [invocationOf(report, leftOut)],
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  };
}

/** A category, and behind its last slash the run: what is uploaded again for a commit replaces what is of its category. */
function identityOf({ subject: { run } }: Report, prefix: string, name: string): string {
  const category = [name, prefix].filter((part) => part !== '').map(asUri);
  return [...category, run ? `${run.id}.${run.attempt}` : ''].join('/');
}
