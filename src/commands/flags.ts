import { GateError } from '../model/errors.ts';
import type { RunCommand } from './command.ts';
import { setFlag } from './flags-set.ts';
import { showFlags } from './flags-show.ts';

/** `flags` shows the table; `flags set NAME=VALUE` edits one flag. */
export const flags: RunCommand = async (hall) => {
  const [action, ...operands] = hall.request.operands;
  if (action === undefined) {
    const edits = (['dry-run', 'fix-duplicates'] as const).find((name) => hall.request[name]);
    if (edits === undefined) return showFlags(hall);
    throw new GateError('misuse', `--${edits} is for \`flags set\`, and this only shows the flags`, {
      hint: 'Say epic21-gate flags set NAME=VALUE, or leave the option out.',
    });
  }
  if (action === 'set') return setFlag(hall, operands);
  throw new GateError('misuse', `flags takes \`set NAME=VALUE\` or nothing, found "${action}"`, {
    hint: 'See `epic21-gate flags --help`.',
  });
};
