import { joinJudged, type Document, type Judgement } from '../../model/finding.ts';
import type { Evidence, Unusable, Usable } from './evidence.ts';
import { findingOf, type BaselineFinding } from './finding.ts';
import { judgeAge } from './judge-age.ts';
import { judgeHistory } from './judge-history.ts';
import { judgeNumbers } from './judge-numbers.ts';
import type { FileOptions, Options } from './options.ts';
import type { RuleName } from './rules.ts';

export function judge(evidence: Evidence, { files }: Options): Judgement<RuleName> {
  const judged = files.map((file) => judgeFile(file, evidence));
  return { ...joinJudged(judged), baselines: evidence.files.flatMap(asDocument) };
}

const asDocument = (file: Unusable | Usable): readonly Document[] =>
  'problem' in file || file.sha256 === undefined ? [] : [{ file: file.path, sha256: file.sha256 }];

function judgeFile(options: FileOptions, evidence: Evidence): Judgement<RuleName> {
  const file = evidence.files.find(({ path }) => path === options.path);
  if (!file) return { facts: [], findings: [findingOf(options, 'unreadable', 'is not in the evidence')] };
  if ('problem' in file) {
    const { path, problem, message, line, column, details } = file;
    return { facts: [], findings: [{ rule: problem, message, at: { file: path, line, column }, details }] };
  }
  const parts = [
    judgeNumbers(file, options.require),
    judgeAge(file, options, evidence.now),
    judgeHistory(file, options, evidence.change),
  ];
  return {
    facts: parts.flatMap(({ facts }) => facts),
    findings: [...parts.flatMap(({ findings }) => findings), ...unknownKeys(file)],
  };
}

function unknownKeys(file: Usable): readonly BaselineFinding[] {
  const { count, first } = file.unknownKeys;
  if (count === 0) return [];
  const listed = `${first.join(', ')}${count > first.length ? ', …' : ''}`;
  return [
    findingOf(
      file,
      'unknown-keys',
      `has ${count === 1 ? 'a key' : `${count} keys`} unknown to the ${file.format} format: ${listed}`,
    ),
  ];
}
