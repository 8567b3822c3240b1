import { checksNamed } from '../../checks/registry.ts';
import { readConfig } from '../../config/load.ts';
import { parseYaml } from '../../formats/yaml.ts';
import { run } from '../../gate/run.ts';
import type { Report } from '../../model/report.ts';
import type { Sources } from '../../model/sources.ts';

/** What the gate says to a config before it is written. One that the gate would refuse is never written. */
export async function rehearse(text: string, file: string, sources: Sources): Promise<Report> {
  const config = await readConfig(parseYaml(text, file), file, checksNamed);
  return run({ command: 'init', config }, sources);
}
