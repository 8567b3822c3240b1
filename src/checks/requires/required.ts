import { anyOf, compileGlob } from '../../formats/glob.ts';
import { numberOf, showName } from '../../model/words.ts';
import type { CheckSeen, ChecksSeen, StatusSeen } from './evidence.ts';
import type { RequiresOptions } from './options.ts';

/** How it stands with something that is required. */
export type Standing =
  | { readonly is: 'good' | 'bad' | 'pending'; readonly name: string; readonly what: string }
  | { readonly is: 'absent'; readonly name: string; readonly what: string; readonly near: readonly string[] };

/** How it stands with everything that is required, in the order of the config. */
export const standingsOf = (evidence: ChecksSeen, options: RequiresOptions): readonly Standing[] => [
  ...options.checks.flatMap((said) => checkStandings(said, evidence, options)),
  ...options.statuses.flatMap((name) => statusStandings(name, evidence, options)),
];

type Said = RequiresOptions['checks'][number];

function checkStandings(said: Said, { checks }: ChecksSeen, { exclude }: RequiresOptions): readonly Standing[] {
  const { name, app, conclusion } =
    typeof said === 'string' ? { name: said, app: undefined, conclusion: ['success'] } : said;
  const isMeant = meaning(name, exclude);
  const named = checks.filter((check) => isMeant(check.name));
  const found = named.filter((check) => !check.own && (app === undefined || check.app === app));
  if (found.length === 0) return [absent(name, whyAbsent(named, app), checks)];
  return found.map((check) => standing(check, conclusion));
}

function whyAbsent(named: readonly CheckSeen[], app: string | undefined): string {
  if (named.some(({ own }) => own)) return 'is this very job, which cannot vouch for itself';
  const others = [...new Set(named.map((check) => check.app))].map(showName).join(', ');
  return named.length === 0 ? 'was not reported' : `was reported by ${others} and not by ${app ?? 'any app'}`;
}

function standing({ name, app, status, conclusion, of, sameRun }: CheckSeen, good: readonly string[]): Standing {
  const by = `${app === '' ? '' : ` by ${showName(app)}`}${of > 1 ? `, the newest of ${of}` : ''}`;
  if (status !== 'completed' || conclusion === undefined) {
    const where = sameRun ? ', a job of this workflow run' : '';
    return { is: 'pending', name, what: `${showName(status)}${by}${where}` };
  }
  return { is: good.includes(conclusion) ? 'good' : 'bad', name, what: `${showName(conclusion)}${by}` };
}

function statusStandings(name: string, { statuses }: ChecksSeen, { exclude }: RequiresOptions): readonly Standing[] {
  const isMeant = meaning(name, exclude);
  const found = statuses.filter((one) => isMeant(one.name));
  if (found.length === 0) return [absent(name, 'was not reported', statuses)];
  return found.map((one) => ({ is: statusIs(one), name: one.name, what: `${showName(one.state)}, a commit status` }));
}

function statusIs({ state }: StatusSeen): 'good' | 'bad' | 'pending' {
  if (state === 'success') return 'good';
  return state === 'pending' ? 'pending' : 'bad';
}

function meaning(name: string, exclude: readonly string[]): (other: string) => boolean {
  const [matches, isExcluded] = [compileGlob(name), anyOf(exclude)];
  // A name may hold what would be a wildcard in a glob.
  return (other) => (other === name || matches(other)) && !isExcluded(other);
}

const absent = (name: string, what: string, there: readonly { readonly name: string }[]): Standing => ({
  is: 'absent',
  name,
  what,
  near: there.length === 0 ? ['Nothing was reported.'] : nearTo(there),
});

const nearTo = (there: readonly { readonly name: string }[]): readonly string[] => {
  const names = [...new Set(there.map(({ name }) => showName(name)))].sort();
  return [
    `${numberOf(names.length, 'name')} reported: ${names.slice(0, 20).join(', ')}${names.length > 20 ? ', …' : ''}`,
  ];
};
