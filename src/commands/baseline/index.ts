import { reasonFault } from '../../formats/coverage/ratchet-row.ts';
import { GateError } from '../../model/errors.ts';
import { didYouMean } from '../../model/nearest.ts';
import { clip, visible } from '../../model/visible.ts';
import type { Request } from '../../request.ts';
import type { Ended, Hall, RunCommand } from '../command.ts';
import { coverageBaseline } from './coverage.ts';
import { sizeBaseline } from './size.ts';
import type { Asked, Subject } from './subject.ts';

const subjects: readonly Subject[] = [coverageBaseline, sizeBaseline];

/** `baseline` shows what is measured against the committed figures; `baseline update` tightens these. */
export const baseline: RunCommand = async (hall) => {
  const { action, wanted } = readOperands(hall.request);
  const reason = readReason(hall.request);
  const planned = await plan(hall, wanted);
  const ended: Ended[] = [];
  for (const run of planned) ended.push(await run({ action, reason }));
  return { exitCode: Math.max(...ended.map(({ exitCode }) => exitCode)) };
};

async function plan(hall: Hall, wanted: Subject | undefined): Promise<readonly ((asked: Asked) => Promise<Ended>)[]> {
  const asked = wanted ? [wanted] : subjects;
  const planned: ((asked: Asked) => Promise<Ended>)[] = [];
  for (const { plan: planOf } of asked) {
    const run = await planOf(hall);
    if (run) planned.push(run);
  }
  if (planned.length > 0) return planned;
  const names = asked.map(({ id }) => `checks.${id}`).join(' or ');
  throw new GateError('misuse', `the config has no baseline to keep: ${names} has no ratchet`, {
    hint: 'Add `ratchet: { file: coverage-baseline.txt }` to checks.coverage, or one to checks.size.',
  });
}

function readOperands({ operands, ...request }: Request): {
  action: Asked['action'];
  wanted: Subject | undefined;
} {
  const [action = 'show', id, ...more] = operands;
  if ((action !== 'show' && action !== 'update') || more.length > 0)
    throw new GateError('misuse', `baseline takes show or update, found "${visible(clip(operands.join(' '), 80))}"`);
  const edits = (['allow-lower', 'dry-run'] as const).find((name) => request[name]);
  if (action === 'show' && edits !== undefined)
    throw new GateError('misuse', `--${edits} is for \`baseline update\`, and this only shows the baseline`);
  return { action, wanted: id === undefined ? undefined : subjectNamed(id) };
}

function subjectNamed(id: string): Subject {
  const subject = subjects.find((one) => one.id === id);
  if (subject) return subject;
  const known = subjects.map((one) => one.id);
  throw new GateError('misuse', `"${visible(clip(id, 80))}" keeps no baseline: ${known.join(' and ')} do`, {
    hint: didYouMean(id, known),
  });
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
