import { checks } from '../../checks/index.ts';
import { readConfig } from '../../config/load.ts';
import { parseYaml } from '../../formats/yaml.ts';
import { run } from '../../gate/run.ts';
import type { Report } from '../../model/report.ts';
import type { Sources } from '../../model/sources.ts';

/** What the gate says to a config before it is written. One that the gate would refuse is never written. */
export const rehearse = (text: string, file: string, sources: Sources): Promise<Report> =>
  run({ command: 'init', config: readConfig(parseYaml(text, file), file, checks) }, sources);
