import { GateError } from '../model/errors.ts';
import { didYouMean } from '../model/nearest.ts';
import { clip, visible } from '../model/visible.ts';
import { painter, wantsColor } from '../reporters/paint.ts';
import { wrap } from '../reporters/wrap.ts';
import type { RunCommand } from './command.ts';
import { rulebook, type Chapter } from './rulebook.ts';

/** Prints what the rule's table says; a check's name explains the check. */
export const explain: RunCommand = async ({ request, sources, sinks }) => {
  const paint = painter(wantsColor(sources.env, sinks.stdout.isTerminal, request['no-color']));
  const [asked, ...others] = request.operands;
  if (asked === undefined || others.length > 0) {
    throw new GateError('misuse', `explain takes one rule, found ${request.operands.length}`, {
      hint: 'See `epic21-gate list` for the rules.',
    });
  }
  const chapter = rulebook.find(({ id }) => id === asked);
  if (chapter) {
    const rules = Object.entries(chapter.rules).map(([name, { title }]) => `  ${chapter.id}/${name}: ${title}`);
    sinks.stdout.write(`${paint('bold', chapter.title)}\n\n${chapter.summary}\n\n${rules.join('\n')}\n`);
    return { exitCode: 0 };
  }
  const { id, rule } = findRule(asked);
  const section = (name: string, text: string): string =>
    `\n${paint('bold', name)}\n${wrap(text, 78)
      .map((line) => `  ${line}\n`)
      .join('')}`;
  const firmly = rule.unwaivable ? `${rule.severity}, and no waiver lifts it` : rule.severity;
  const effect = rule.unmeasured ? 'blocks the check: the verdict is undecided, and no waiver lifts it' : firmly;
  sinks.stdout.write(
    `${paint('bold', id)}  ${paint('dim', effect)}\n\n  ${rule.title}\n${section('Why', rule.why)}${section('What to do', rule.help)}`,
  );
  return { exitCode: 0 };
};

function findRule(asked: string) {
  const all = rulebook.flatMap((chapter: Chapter) =>
    Object.entries(chapter.rules).map(([name, rule]) => ({ id: `${chapter.id}/${name}`, rule })),
  );
  const found = all.find(({ id }) => id === asked);
  if (found) return found;
  const hint =
    didYouMean(asked, [...all.map(({ id }) => id), ...rulebook.map(({ id }) => id)]) ??
    'See `epic21-gate list` for the rules.';
  throw new GateError('misuse', `unknown rule "${visible(clip(asked, 80))}"`, { hint });
}
