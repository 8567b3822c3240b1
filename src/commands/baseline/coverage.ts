import type { Evidence } from '../../checks/coverage/evidence.ts';
import { uncounted } from '../../checks/coverage/ratchet/uncounted.ts';
import { clip, visible } from '../../model/visible.ts';
import type { Ended, Hall } from '../command.ts';
import { findCoverage } from '../planned-coverage.ts';
import type { PlannedRatchet } from './planned-coverage-ratchet.ts';
import { showBaseline } from './show-coverage.ts';
import type { Asked, Subject } from './subject.ts';
import { tellObstacles } from './tell-obstacles.ts';
import { updateBaseline } from './update-coverage.ts';

export const coverageBaseline: Subject = {
  id: 'coverage',
  async plan(hall) {
    const { options } = await findCoverage(hall);
    const ratchet = options?.ratchet;
    return ratchet && ((asked) => run(hall, { ...options, ratchet }, asked));
  },
};

async function run(hall: Hall, options: PlannedRatchet, { action, reason }: Asked): Promise<Ended> {
  const { gather } = await import('../../checks/coverage/gather.ts');
  const evidence = await gather(hall.sources, options);
  const obstacles = [...(action === 'update' ? incomparable(evidence) : []), ...obstaclesIn(evidence)];
  if (obstacles.length > 0) return tellObstacles(hall, obstacles, { action, file: options.ratchet.file });
  return action === 'show' ? showBaseline(hall, evidence, options) : updateBaseline(hall, evidence, options, reason);
}

/** Rows of renamed files would seem to be gone. */
const incomparable = ({ comparison }: Evidence): readonly string[] =>
  comparison && 'unknown' in comparison ? [`comparison-unknown: ${comparison.unknown}. ${comparison.hint}`] : [];

/** What was not measured never becomes a baseline. */
function obstaclesIn({ problems, files, ratchet }: Evidence): readonly string[] {
  const said = problems.map(({ rule, message }) => `${rule}: ${message}`);
  if (!ratchet) return [...said, 'the baseline was not read'];
  if ('problem' in ratchet) {
    const lines = uncounted(files, { lines: 0, branches: 0 });
    return [...said, ...lines, ...(ratchet.problem === 'missing' ? [] : [ratchet.message])];
  }
  const lost = ratchet.lost.map((key) => `ratchet-lost: ${visible(clip(key, 160))} is in no report any more`);
  const rows = [...ratchet.rows, ...ratchet.own];
  const branches = rows.reduce((most, row) => Math.max(most, row.branches), 0);
  return [...said, ...lost, ...uncounted(files, { lines: 0, branches })];
}
