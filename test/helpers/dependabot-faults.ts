import { parse } from 'yaml';
import { z } from 'zod';

const Dependabot = z.looseObject({
  updates: z.array(
    z.looseObject({ 'package-ecosystem': z.string(), cooldown: z.record(z.string(), z.number()).optional() }),
  ),
});

/** What is missing in the text of dependabot.yml, or would make GitHub drop an entry. */
export function dependabotFaults(text: string, ecosystems: readonly string[]): string[] {
  const { updates } = Dependabot.parse(parse(text));
  const absent = ecosystems.filter((name) => !updates.some((update) => update['package-ecosystem'] === name));
  const faults = absent.map((name) => `${name} is not updated`);
  for (const { 'package-ecosystem': name, cooldown = {} } of updates) {
    if (!(Number(cooldown['default-days']) > 0)) faults.push(`${name} has no cooldown`);
    if (name === 'github-actions' && Object.keys(cooldown).some((key) => key.startsWith('semver-'))) {
      faults.push(`${name} knows no cooldown per kind of version`);
    }
  }
  return faults;
}
