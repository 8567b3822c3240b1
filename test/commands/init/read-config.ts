import { checks } from '../../../src/checks/index.ts';
import { baselines } from '../../../src/checks/baselines/index.ts';
import { flags } from '../../../src/checks/flags/index.ts';
import { readConfig } from '../../../src/config/load.ts';
import { parseYaml } from '../../../src/formats/yaml.ts';

/** The options of a config that the schema accepts, by check. */
export function optionsOf(text: string) {
  const { planned } = readConfig(parseYaml(text, 'config'), 'config', checks);
  const said = new Map(planned.map(({ check, options }) => [check.id, options]));
  return {
    checks: [...said.keys()],
    flags: said.has('flags') ? flags.options.parse(said.get('flags')) : undefined,
    baselines: said.has('baselines') ? baselines.options.parse(said.get('baselines')) : undefined,
  };
}

/** The config with every option that is commented out taken in. */
export const uncommented = (text: string): string =>
  text.replaceAll(/^( *)# ((?: {2,4})?(?:- )?(?!yaml-)[a-z-]+:(?: .*)?)$/gm, '$1$2');
