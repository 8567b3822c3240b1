import { annotationOf, cut, type Annotation } from './runner-annotation.ts';
import { parseCommand, unregisteredName, type RunnerCommand } from './runner-command.ts';

/** What the runner made of the lines that a step printed. */
export interface StepLog {
  /** Every command that was obeyed, in its order. */
  readonly commands: readonly RunnerCommand[];
  readonly kept: readonly Annotation[];
  /** Over the quota of ten of a level: nobody ever sees them. */
  readonly dropped: readonly Annotation[];
  /** What people read in the log of the job. */
  readonly lines: readonly string[];
  readonly masks: readonly string[];
  /** What the runner hides by itself, such as the token of the job. */
  readonly secrets: readonly string[];
  /** From `set-output` and `save-state`, which are deprecated. */
  readonly outputs: ReadonlyMap<string, string>;
  readonly state: ReadonlyMap<string, string>;
  readonly deprecated: readonly string[];
  readonly unknownCommands: readonly string[];
  /** Why the runner failed the step, whatever its exit code. */
  readonly failures: readonly string[];
}

const mostOfALevel = 10;

/** Reads lines as the runner of a step would; the workspace makes absolute paths relative. */
export function readLog(lines: readonly string[], workspace = '/', secrets: readonly string[] = []): StepLog {
  const step = emptyStep(workspace, secrets);
  for (const line of lines) {
    const command = parseCommand(line, step.registered);
    const isObeyed = command !== undefined && obey(command, step);
    if (isObeyed) continue;
    const name = step.stopToken === undefined ? unregisteredName(line) : undefined;
    if (name !== undefined) step.unknownCommands.push(name);
    step.lines.push(mask(line, step));
  }
  return step;
}

/** Secrets become stars, in the log and in what is made of it. */
export const mask = (text: string, { masks, secrets }: Pick<StepLog, 'masks' | 'secrets'>): string =>
  [...secrets, ...masks].reduce((result, secret) => result.replaceAll(secret, '***'), text);

const emptyStep = (workspace: string, secrets: readonly string[]) => ({
  workspace,
  secrets,
  registered: new Set(['stop-commands', ...Object.keys(handlers)]),
  stopToken: undefined as string | undefined,
  commands: [] as RunnerCommand[],
  kept: [] as Annotation[],
  dropped: [] as Annotation[],
  lines: [] as string[],
  masks: [] as string[],
  outputs: new Map<string, string>(),
  state: new Map<string, string>(),
  deprecated: [] as string[],
  unknownCommands: [] as string[],
  failures: [] as string[],
});

type Step = ReturnType<typeof emptyStep>;
type Handler = (command: RunnerCommand, step: Step) => void;

/** False for what stays text because commands are stopped. */
function obey(command: RunnerCommand, step: Step): boolean {
  if (step.stopToken !== undefined) {
    if (command.name !== step.stopToken) return false;
    step.registered.delete(step.stopToken);
    step.stopToken = undefined;
    return true;
  }
  step.commands.push(command);
  if (command.name === 'stop-commands') stop(command, step);
  else handlers[command.name]?.(command, step);
  return true;
}

function stop({ data }: RunnerCommand, step: Step): void {
  const token = data.toLowerCase();
  // A token that is a command would be obeyed as one, and an empty one would end at any line.
  if (token === '' || step.registered.has(token)) {
    fail(step, `Invalid stop-commands token: ${data}`);
    return;
  }
  if (token.length > 6) step.masks.push(data);
  step.stopToken = token;
  step.registered.add(token);
}

const fail = (step: Step, reason: string): void => void step.failures.push(reason);

const disabled: Handler = ({ name }, step) => fail(step, `Unable to process command '${name}': it is disabled`);

const deprecatedPair =
  (kept: 'outputs' | 'state'): Handler =>
  ({ name, properties, data }, step) => {
    const key = properties.get('name');
    if (key === undefined) fail(step, `Required field 'name' is missing in ${name}`);
    else step[kept].set(key, data);
    step.deprecated.push(name);
  };

const issue: Handler = (command, step) => {
  const annotation = annotationOf(command, step.workspace);
  const isKept = step.kept.filter(({ level }) => level === annotation.level).length < mostOfALevel;
  // Masked before it is cut: a secret must not be saved by the edge.
  (isKept ? step.kept : step.dropped).push({ ...annotation, message: cut(mask(annotation.message, step)) });
  step.lines.push(mask(`${command.name}: ${command.data}`, step));
};

const handlers: Readonly<Record<string, Handler>> = {
  'add-mask': ({ data }, step) => {
    if (data.trim() !== '') step.masks.push(data);
  },
  'set-output': deprecatedPair('outputs'),
  'save-state': deprecatedPair('state'),
  'set-env': disabled,
  'add-path': disabled,
  // Both change how later lines are read, in a way that is not simulated; nothing of ours may print them.
  'add-matcher': ({ name }, step) => fail(step, `${name} is not simulated`),
  'remove-matcher': ({ name }, step) => fail(step, `${name} is not simulated`),
  debug: () => {},
  echo: () => {},
  error: issue,
  warning: issue,
  notice: issue,
  group: ({ data }, step) => void step.lines.push(mask(`▼ ${data}`, step)),
  endgroup: () => {},
};
