import type { GitCommand } from './git-command.ts';

/**
 * Remembers what cannot change while the gate runs: what a full id stands for, and where the gated directory lies. A check
 * of a change asks for the same few commits again and again, and each run of git takes longer than most files do.
 */
export function remembering(git: GitCommand): GitCommand {
  const answers = new Map<string, ReturnType<GitCommand>>();
  return async (args, options) => {
    if (options !== undefined || !isLasting(args)) return git(args, options);
    const key = args.join('\n');
    const asked = answers.get(key) ?? git(args);
    answers.set(key, asked);
    try {
      const answer = await asked;
      if (answer?.code !== 0) answers.delete(key);
      return answer;
    } catch (cause) {
      answers.delete(key);
      throw cause;
    }
  };
}

const id = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

function isLasting([command, ...args]: readonly string[]): boolean {
  if (command === 'merge-base') return args.length === 2 && args.every((arg) => id.test(arg));
  if (command !== 'rev-parse') return false;
  const [first, last = ''] = [args[0], args.at(-1)];
  return first === '--show-prefix' || (first === '--verify' && id.test(last.replace('^{commit}', '')));
}
