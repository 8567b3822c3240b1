import { compileGlob } from '../formats/glob.ts';
import type { Judgement, Rule } from '../model/finding.ts';
import type { CheckResult, Graded, Waiver } from '../model/report.ts';

export const waiverRules = {
  expired: {
    title: 'A waiver has expired',
    severity: 'error',
    why: 'A waiver is a promise with a date. After the date the finding counts again, and the forgotten promise is shown.',
    help: 'Fix the finding and remove the waiver, or agree on a new date with its owner.',
  },
  unused: {
    title: 'A waiver waives nothing',
    severity: 'notice',
    why: 'A waiver that outlives its finding would hide the next one.',
    help: 'Remove the waiver from the config.',
  },
} as const satisfies Record<string, Rule>;

export const isInForce = (waiver: Waiver, today: string): boolean => today <= waiver.until;

/** Does the waiver speak of this finding? */
export function covers(waiver: Waiver, finding: Pick<Graded, 'rule' | 'at'>): boolean {
  if (waiver.rule !== finding.rule) return false;
  if (waiver.at === undefined) return true;
  if (!finding.at) return false;
  const { fits, line } = targetOf(waiver.at);
  return fits(finding.at.file) && (line === undefined || line === finding.at.line);
}

interface Target {
  readonly fits: (path: string) => boolean;
  readonly line: number | undefined;
}

const targets = new Map<string, Target>();

/** Read once: thousands of findings may be held against it. */
function targetOf(at: string): Target {
  const known = targets.get(at);
  if (known) return known;
  const [, glob = at, line] = /^(.*?)(?::(\d{1,9}))?$/s.exec(at) ?? [];
  const target = { fits: compileGlob(glob), line: line === undefined ? undefined : Number(line) };
  targets.set(at, target);
  return target;
}

/** The waivers themselves, judged: what expired, and what no longer waives anything in the checks that ran. */
export function judgeWaivers(
  waivers: readonly Waiver[],
  results: readonly CheckResult[],
  today: string,
): Judgement<keyof typeof waiverRules> {
  const used = new Set(results.flatMap((result) => result.findings.map((finding) => finding.waived)));
  const judged = new Set(
    results.filter(({ outcome }) => outcome === 'passed' || outcome === 'failed').map(({ check }) => check),
  );
  const expired = waivers.filter((waiver) => !isInForce(waiver, today));
  const unused = waivers.filter(
    (waiver) => isInForce(waiver, today) && !used.has(waiver) && judged.has(waiver.rule.split('/')[0] ?? ''),
  );
  return {
    facts: [{ label: 'waivers in force', value: waivers.length - expired.length }],
    findings: [
      ...expired.map((waiver) => ({
        rule: 'expired' as const,
        message: `the waiver of ${name(waiver)} by ${waiver.owner} ended on ${waiver.until} (${waiver.reason})`,
      })),
      ...unused.map((waiver) => ({
        rule: 'unused' as const,
        message: `the waiver of ${name(waiver)} by ${waiver.owner} matches no finding`,
      })),
    ],
  };
}

const name = (waiver: Waiver): string => (waiver.at === undefined ? waiver.rule : `${waiver.rule} at ${waiver.at}`);
