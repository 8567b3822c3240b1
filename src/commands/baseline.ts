import type { Evidence } from '../checks/coverage/evidence.ts';
import { gather } from '../checks/coverage/gather.ts';
import { uncounted } from '../checks/coverage/ratchet/uncounted.ts';
import { reasonFault } from '../formats/coverage/ratchet-row.ts';
import { GateError } from '../model/errors.ts';
import { clip, visible } from '../model/visible.ts';
import { safeLine } from '../reporters/safe-line.ts';
import type { Request } from '../request.ts';
import { showBaseline } from './baseline-show.ts';
import { updateBaseline } from './baseline-update.ts';
import type { RunCommand } from './command.ts';
import { plannedRatchet } from './planned-ratchet.ts';

/** `baseline` shows the counts of uncovered lines against the committed ones; `baseline update` tightens these. */
export const baseline: RunCommand = async (hall) => {
  const { request, sources, sinks } = hall;
  const action = readAction(request);
  const reason = readReason(request);
  const options = await plannedRatchet(hall);
  const evidence = await gather(sources, options);
  const obstacles = [...(action === 'update' ? incomparable(evidence) : []), ...obstaclesIn(evidence)];
  if (obstacles.length === 0)
    return action === 'show' ? showBaseline(hall, evidence, options) : updateBaseline(hall, evidence, options, reason);
  const end = action === 'update' ? `, so ${options.ratchet.file} stays as it is` : '';
  for (const said of [`not everything was measured${end}:`, ...obstacles.map((one) => `  ${one}`)])
    sinks.stderr.write(`${safeLine(`epic21-gate: ${said}`)}\n`);
  return { exitCode: 2 };
};

function readAction({ operands, ...request }: Request): 'show' | 'update' {
  const [action = 'show', ...more] = operands;
  if ((action !== 'show' && action !== 'update') || more.length > 0)
    throw new GateError('misuse', `baseline takes show or update, found "${visible(clip(operands.join(' '), 80))}"`);
  const edits = (['allow-lower', 'dry-run'] as const).find((name) => request[name]);
  if (action === 'update' || edits === undefined) return action;
  throw new GateError('misuse', `--${edits} is for \`baseline update\`, and this only shows the baseline`);
}

/** In one line, as it will stand in the file. */
function readReason({ reason, 'allow-lower': allows }: Request): string | undefined {
  if (allows && reason === undefined)
    throw new GateError('misuse', '--allow-lower needs a reason, which the file keeps', { hint: 'Add --reason WHY.' });
  if (reason === undefined) return undefined;
  if (!allows) throw new GateError('misuse', '--reason is for --allow-lower, and nothing is lowered without it');
  const line = reason.replaceAll(/\s+/g, ' ').trim();
  const fault = reasonFault(line);
  if (fault !== undefined) throw new GateError('misuse', `--reason ${fault}`);
  return line;
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
