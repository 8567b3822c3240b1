import type { Evidence } from '../../checks/size/evidence.ts';
import { formatPlace } from '../../model/finding.ts';
import { listFirst } from '../../model/words.ts';
import { safeLine } from '../../reporters/safe-line.ts';
import type { Ended, Hall } from '../command.ts';
import { findSize } from '../planned-size.ts';
import type { PlannedSizes } from './planned-sizes.ts';
import { showSizes } from './show-sizes.ts';
import type { Asked, Subject } from './subject.ts';
import { tellObstacles } from './tell-obstacles.ts';
import { updateSizeBaseline } from './update-sizes.ts';

export const sizeBaseline: Subject = {
  id: 'size',
  async plan(hall) {
    const options = await findSize(hall);
    const ratchet = options?.ratchet;
    return ratchet && ((asked) => run(hall, { ...options, ratchet }, asked));
  },
};

/** All of it, whatever a change touches: a row whose function was not looked at would seem to be gone. */
async function run(hall: Hall, options: PlannedSizes, { action, reason }: Asked): Promise<Ended> {
  const { gather } = await import('../../checks/size/gather.ts');
  const evidence = await gather(hall.sources, { ...options, scope: 'all' });
  const obstacles = [...(action === 'update' ? incomparable(evidence) : []), ...obstaclesIn(evidence)];
  if (obstacles.length > 0) return tellObstacles(hall, obstacles, { action, file: options.ratchet.file });
  if (evidence.unparsed.length > 0) tellUnparsed(hall, evidence);
  return action === 'show' ? showSizes(hall, evidence, options) : updateSizeBaseline(hall, evidence, options, reason);
}

function tellUnparsed({ sinks }: Hall, evidence: Evidence): void {
  for (const said of [
    'not everything was measured, and the rows of these stay as they are:',
    ...brokenIn(evidence).map((one) => `  ${one}`),
  ])
    sinks.stderr.write(`${safeLine(`epic21-gate: ${said}`)}\n`);
}

/** Functions that moved would seem to be gone. */
const incomparable = ({ comparison }: Evidence): readonly string[] =>
  comparison && 'unknown' in comparison ? [`comparison-unknown: ${comparison.unknown}. ${comparison.hint}`] : [];

/** A file that cannot be parsed keeps its rows; where there are none yet, it would be without. */
function obstaclesIn({ sources, unparsed, ratchet }: Evidence): readonly string[] {
  if (sources === 0) return ['not-measured: no file of the repository is of a language that is measured'];
  if (!ratchet) return ['the baseline was not read'];
  if (!('problem' in ratchet)) return [];
  return [...brokenIn({ unparsed }), ...(ratchet.problem === 'missing' ? [] : [ratchet.message])];
}

const mostListed = 50;

const brokenIn = ({ unparsed }: Pick<Evidence, 'unparsed'>): readonly string[] =>
  listFirst(
    unparsed,
    mostListed,
    ({ path, line, message }) => `unparsed: ${formatPlace({ file: path, line })}: ${message}`,
  );
