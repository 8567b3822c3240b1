import { misuse } from '../../model/errors.ts';
import { painter, wantsColor } from '../../reporters/paint.ts';
import { safeLayout, safeLine } from '../../reporters/safe-line.ts';
import type { Hall, RunCommand } from '../command.ts';
import { decide, hasWork } from './decide.ts';
import { gather } from './gather.ts';
import { rehearse } from './rehearse.ts';
import { renderConfig } from './render-config.ts';
import { renderWorkflow } from './render-workflow.ts';
import { layOut, type Section } from './sections.ts';
import { chooseTargets, readExisting } from './targets.ts';
import { tellDryRun, tellWritten } from './tell.ts';
import { tellNothing } from './tell-nothing.ts';

/** Looks at the repository and writes a config and a workflow for it; never over files that are there, unless forced. */
export const init: RunCommand = async (hall) => {
  const { request, sources, sinks } = hall;
  const isDryRun = request['dry-run'];
  const targets = chooseTargets(await readExisting(sources.files), { force: request.force, dryRun: isDryRun });
  const seen = await gather(sources);
  const plan = decide(seen);
  if (!hasWork(plan)) {
    say(hall, tellNothing(seen, plan));
    return { exitCode: misuse };
  }
  const config = renderConfig(plan);
  const workflow = renderWorkflow(plan);
  const report = await rehearse(config, targets.config, sources);
  const story = { seen, plan, targets, report };
  if (isDryRun) {
    say(hall, tellDryRun(story));
    for (const [path, text] of [
      [targets.config, config],
      [targets.workflow, workflow],
    ] as const)
      sinks.stdout.write(`\n--- ${path}\n${safeLayout(text)}`);
    return { exitCode: 0 };
  }
  await sinks.files.write(targets.config, config);
  await sinks.files.write(targets.workflow, workflow);
  say(hall, tellWritten(story));
  return { exitCode: 0 };
};

function say({ request, sources, sinks }: Hall, sections: readonly Section[]): void {
  const paint = painter(wantsColor(sources.env, sinks.stdout.isTerminal, request['no-color']));
  const safe = sections.map(({ title, rows }) => ({ title, rows: rows.map((row) => row.map(safeLine)) }));
  sinks.stdout.write(layOut(safe, (title) => paint('bold', title)));
}
