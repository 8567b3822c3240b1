import { painter, wantsColor } from '../reporters/paint.ts';
import type { RunCommand } from './command.ts';
import { rulebook } from './rulebook.ts';

export const list: RunCommand = async ({ request, sources, sinks }) => {
  const paint = painter(wantsColor(sources.env, sinks.stdout.isTerminal, request['no-color']));
  const width = Math.max(
    ...rulebook.flatMap(({ id, rules }) => Object.keys(rules).map((name) => id.length + 1 + name.length)),
  );
  const chapters = rulebook.map(({ id, summary, rules }) => {
    const rows = Object.entries(rules).map(
      ([name, { severity, unmeasured, title }]) =>
        `  ${`${id}/${name}`.padEnd(width)}  ${(unmeasured ? 'blocked' : severity).padEnd(7)}  ${title}\n`,
    );
    return `${paint('bold', id)}  ${summary}\n${rows.join('')}`;
  });
  sinks.stdout.write(`${chapters.join('\n')}\n${paint('dim', 'epic21-gate explain RULE says more.')}\n`);
  return { exitCode: 0 };
};
