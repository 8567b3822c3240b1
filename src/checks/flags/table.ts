import { visible } from '../../model/visible.ts';
import type { FlagsEvidence } from './evidence.ts';
import { expectFlags, type ExpectedFlag } from './expectation.ts';
import type { FlagsOptions } from './options.ts';
import { pairUp, showValue, stateOf, type State } from './state.ts';

/** The table of flags for people, one flag with its description at a time. */
export function flagsTable(now: FlagsEvidence, options: FlagsOptions): string {
  const rows = pairUp(expectFlags(options), now).map(({ flag, evidence }) => {
    const said = describe(flag, stateOf(flag, evidence));
    return `${said}\n${flag.description === undefined ? '' : `   └─ ${visible(flag.description)}\n`}`;
  });
  return `${visible(options.title)}:\n${'-'.repeat(60)}\n${rows.join('')}`;
}

function describe({ name, allowed, safe, off, expected }: ExpectedFlag, state: State): string {
  if (state.kind === 'missing') return `❌ ${name}: NOT SET (required)`;
  if (state.kind === 'divergent') return `❌ ${name}: differs between the programs that read it`;
  if (state.kind === 'invalid')
    return `❌ ${name}: Invalid value ${showValue(state.value)} (must be ${visible(allowed.toReversed().join('/'))})`;
  const shown = state.value === 'true' ? 'True' : state.value === 'false' ? 'False' : visible(state.value);
  const power = state.value === off ? 'not enabled' : 'enabled';
  if (state.kind === 'right') return `✅ ${name}: ${shown} (${state.value === safe ? 'safe' : power})`;
  return `⚠️  ${name}: ${shown} (${power}, expected ${visible(expected)})`;
}
