import { lastLineOf, type Place } from '../../model/finding.ts';
import { inlineConfig } from '../../model/plan.ts';
import type { Report, Waiver } from '../../model/report.ts';
import { clip } from '../../model/visible.ts';
import { repositoryPath } from '../repository-path.ts';
import { asUri } from './as-uri.ts';
import type { Found } from './found.ts';
import { messageOf } from './message.ts';
import { ruleIdOf } from './rule.ts';

/** Writes the results of a report, each by itself. */
export function resultWriter(report: Report, prefix: string): (found: Found) => object {
  const hasWaived = report.results.some(({ findings }) => findings.some(({ waived }) => waived));
  const fallback = configPlace(report);
  return ({ finding, level, fingerprint }) => {
    const { rule, message, details = [], at = fallback, waived, unmeasured, changed } = finding;
    return {
      ruleId: ruleIdOf(rule),
      level,
      message: { text: messageOf([message, ...details]) },
      locations: at ? [{ physicalLocation: locate(at, prefix) }] : [],
      // GitHub asks for the first by this name and for no other; the second says whose it is.
      partialFingerprints: { primaryLocationLineHash: fingerprint, 'epic21Gate/v1': fingerprint },
      ...(hasWaived && { suppressions: waived ? [suppression(waived)] : [] }),
      ...((unmeasured ?? changed) && {
        properties: { ...(unmeasured && { unmeasured }), ...(changed && { changed }) },
      }),
    };
  };
}

/** Code scanning shows nothing that is nowhere; what is about no file is about what the config asks for. */
const configPlace = ({ subject: { config } }: Report): Place | undefined =>
  config === undefined || config === inlineConfig ? undefined : { file: config };

/** No system has longer ones. */
const longestPath = 4_096;

function locate({ file, line, endLine, column }: Place, prefix: string): object {
  const path = clip(repositoryPath(prefix, file), longestPath);
  const isOutside = path.startsWith('/');
  const last = lastLineOf({ file, line, endLine });
  return {
    artifactLocation: isOutside ? { uri: `file://${asUri(path)}` } : { uri: asUri(path), uriBaseId: '%SRCROOT%' },
    region: {
      // GitHub asks for a line, and shows what is about the whole file at the first.
      startLine: line ?? 1,
      ...(last !== undefined && { endLine: last }),
      ...(line !== undefined && column !== undefined && last === undefined && { startColumn: column }),
    },
  };
}

const suppression = ({ reason, owner, until }: Waiver): object => ({
  kind: 'external',
  status: 'accepted',
  justification: messageOf([`${reason} (${owner}, until ${until})`]),
});
