import { dialects, readEnvFile } from '../../formats/env-file/dialects.ts';
import { parseEnvFile } from '../../formats/env-file/tokenize.ts';
import { clip } from '../../model/visible.ts';
import type { SeenFlag, Stage, Switch } from './seen.ts';

const flagName = /^(?:USE|ENABLE|FEATURE|FLAG|FF)_\w|\w_(?:ENABLED|FLAG)$/;
// What the flags check takes for a name.
const registrable = /^[A-Za-z_][A-Za-z0-9_]{0,127}$/;
const exact = /^(?:true|false|[01])$/;
// What people write for it, and what is left where two lines ran together.
const meant = /^(?:(?:true|false|yes|no|on|off|[01])?|(?:true|false|[01])[A-Za-z_]\w*=.*)$/is;
const stageComment = /^[ \t#]*(Stage[ \t]+([A-Za-z0-9][\w.-]{0,39}):[ \t]*[^=]+)$/i;

/** The flags of an env file: by their name, and because nothing but a switch was ever written for them. */
export function readFlags(text: string): readonly SeenFlag[] {
  const written = new Map<string, { values: string[]; stage: Stage | undefined }>();
  let stage: Stage | undefined;
  for (const node of parseEnvFile(text).nodes) {
    if (node.kind === 'comment') stage = readStage(node.text) ?? stage;
    if (node.kind === 'blank') stage = undefined;
    if (node.kind !== 'assignment') continue;
    // The comment is about the flags below it, and these end where something else is set.
    if (!isFlag(node.key) || !meant.test(node.value)) stage = undefined;
    if (!isFlag(node.key)) continue;
    const known = written.get(node.key);
    if (known) known.values.push(node.value);
    else written.set(node.key, { values: [node.value], stage });
  }
  // An empty value alone is no sign of a flag.
  const found = [...written].filter(
    ([, { values }]) => values.every((value) => meant.test(value)) && values.some(Boolean),
  );
  if (found.length === 0) return [];
  const readings = dialects.map((dialect) => ({ dialect, settings: readEnvFile(text, dialect).settings }));
  return found.map(([name, { values, stage: of }]) => ({
    name,
    readings: Object.fromEntries(
      readings.flatMap(({ dialect, settings }) => {
        const last = settings.get(name)?.at(-1);
        return last && !last.computed && isSwitch(last.value) ? [[dialect, last.value]] : [];
      }),
    ),
    isNumeric: values.every((value) => /^[01]?$/.test(value)),
    stage: of,
  }));
}

const isFlag = (name: string): boolean => flagName.test(name) && registrable.test(name);
const isSwitch = (value: string): value is Switch => exact.test(value);

function readStage(comment: string): Stage | undefined {
  const [, description, id] = stageComment.exec(comment) ?? [];
  return description === undefined || id === undefined ? undefined : { id, description: clip(description.trim(), 120) };
}
