import { GateError } from '../model/errors.ts';
import type { RunCommand } from './command.ts';
import { setFlag } from './flags-set.ts';
import { showFlags } from './flags-show.ts';

/** `flags` shows the table; `flags set NAME=VALUE` edits one flag. */
export const flags: RunCommand = async (hall) => {
  const [action, ...operands] = hall.request.operands;
  if (action === undefined) return showFlags(hall);
  if (action === 'set') return setFlag(hall, operands);
  throw new GateError('misuse', `flags takes \`set NAME=VALUE\` or nothing, found "${action}"`, {
    hint: 'See `epic21-gate flags --help`.',
  });
};
