import { checks } from '../../../src/checks/index.ts';
import { baselines } from '../../../src/checks/baselines/index.ts';
import { coverage } from '../../../src/checks/coverage/index.ts';
import { flags } from '../../../src/checks/flags/index.ts';
import { size } from '../../../src/checks/size/index.ts';
import { configSchema } from '../../../src/config/schema.ts';
import { parseYaml } from '../../../src/formats/yaml.ts';

/** The options of a config that the schema accepts, by check. */
export function optionsOf(text: string) {
  const said = configSchema(checks).parse(parseYaml(text, 'config').value).checks;
  return {
    checks: Object.keys(said),
    flags: said['flags'] === undefined ? undefined : flags.options.parse(said['flags']),
    baselines: said['baselines'] === undefined ? undefined : baselines.options.parse(said['baselines']),
    coverage: said['coverage'] === undefined ? undefined : coverage.options.parse(said['coverage']),
    size: said['size'] === undefined ? undefined : size.options.parse(said['size']),
  };
}

/** The config with every option that is commented out taken in. */
export const uncommented = (text: string): string =>
  text.replaceAll(/^( *)# ((?: {2,4})?(?:- )?(?!yaml-)[a-z-]+:(?: .*)?)$/gm, '$1$2');
