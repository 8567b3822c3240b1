import { z } from 'zod/mini';
import { approvalRequirement, peopleOptions } from '../../approval/requirement.ts';
import { described } from '../../model/described.ts';
import { duration } from '../../model/duration.ts';
import { events } from '../../model/events.ts';

export const scopes = ['one', 'many', 'all'] as const;

const word = z.string().check(z.minLength(1));
const words = z.array(word).check(z.minLength(1));
const variable = z.string().check(z.regex(/^[A-Za-z_]\w*$/, 'the name of an environment variable'));
const roleNames = z._default(z.array(word), []);

const since = z
  .strictObject({
    'at-most': described(z.optional(z.clone(duration)), 'The deploy is no longer ago than this, such as 1h.'),
    over: described(z.optional(z.clone(duration)), 'The deploy is longer ago than this.'),
  })
  .check(z.refine((said) => said['at-most'] !== undefined || said.over !== undefined, '`at-most` or `over`'));

const when = z.strictObject({
  paths: described(z.optional(z.clone(words)), 'Globs: a changed file matches one of them.'),
  labels: described(z.optional(z.clone(words)), 'The pull request has one of these labels.'),
  base: described(
    z.optional(z.clone(words)),
    'Globs: the branch that the pull request goes into matches one; without a pull request, the branch of the run.',
  ),
  events: described(
    z.optional(z.array(z.enum(events)).check(z.minLength(1))),
    'The event that started the run is one of these.',
  ),
  stages: described(
    z.optional(z.array(z.enum(scopes)).check(z.minLength(1))),
    'How many stages it is about, as the environment says: `one`, `many` or `all`.',
  ),
  'since-deploy': described(z.optional(since), 'How long ago the deploy was, as the environment says.'),
});

const role = z.strictObject(peopleOptions('Who has the role'));

const initiate = z.strictObject({
  roles: described(z.clone(roleNames), 'Who may start it, by role.'),
  ...peopleOptions('Who may start it'),
});

const approve = z.extend(approvalRequirement(), {
  roles: described(z.clone(roleNames), 'Who may approve, by role.'),
});

const rule = z.strictObject({
  name: described(z.clone(word), 'What it is called, as the document has it.'),
  when: described(
    z._default(when, {}),
    'When the rule applies: all that is said must be so. Default: always. Where several rules apply, each must be met.',
  ),
  initiate: described(z.optional(initiate), 'Who may open the pull request, or start the run. Default: anybody.'),
  approve: described(z.union([z.literal('none'), approve]), 'Whose approval it needs; `none` says that it needs none.'),
  notify: described(z.optional(z.clone(word)), 'Whom to tell, shown as the next step.'),
});

const table = z.strictObject({
  file: described(z.clone(word), 'A Markdown document with the table of who may do what.'),
  scenario: described(z._default(z.string(), 'Scenario'), 'The heading of the column with the names of the rules.'),
  initiate: described(z._default(z.string(), 'Authority'), 'The heading of the column with who may start it.'),
  approve: described(z._default(z.string(), 'Approval Required'), 'The heading of the column with who must approve.'),
  notify: described(z._default(z.string(), 'Communication'), 'The heading of the column with whom to tell.'),
});

const scenario = z.strictObject({
  stages: described(
    z._default(z.clone(variable), 'GATE_STAGES'),
    'The environment variable that says how many stages it is about: `one`, `many` or `all`.',
  ),
  'deployed-at': described(
    z._default(z.clone(variable), 'GATE_DEPLOYED_AT'),
    'The environment variable with the time of the deploy, with its zone: `2026-01-31T09:30:00Z`.',
  ),
});

const shape = z.strictObject({
  rules: described(
    z.array(rule).check(z.minLength(1)),
    'Who may start what, and who must approve it. What no rule applies to is denied.',
  ),
  roles: described(z._default(z.record(word, role), {}), 'People by what they are called in rules and document.'),
  scenario: described(z.prefault(scenario, {}), 'Where the run says what it is about.'),
  table: described(z.optional(table), 'The document whose table must say the same as the rules.'),
});

export const approvalsOptions = shape.check((payload) => {
  const options = payload.value;
  const wrong = (at: PropertyKey[], message: string): void =>
    void payload.issues.push({ code: 'custom', input: options, path: at, message });
  for (const [name, { users, teams }] of Object.entries(options.roles))
    if (users.length + teams.length === 0) wrong(['roles', name], '`users` or `teams`: who has the role');
  const names = options.rules.map(({ name }) => name);
  for (const [at, one] of options.rules.entries()) {
    if (names.indexOf(one.name) !== at) wrong(['rules', at, 'name'], 'another name: each rule has its own');
    if (one.initiate && isNobody(one.initiate)) wrong(['rules', at, 'initiate'], '`roles`, `users` or `teams`');
    for (const { path, message } of unknownRoles(one, options)) wrong(['rules', at, ...path], message);
  }
});

export type ApprovalsOptions = z.output<typeof shape>;
export type RuleOptions = ApprovalsOptions['rules'][number];
export type When = RuleOptions['when'];

type People = NonNullable<RuleOptions['initiate']>;

const isNobody = ({ roles, users, teams }: People): boolean => roles.length + users.length + teams.length === 0;

interface Fault {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

function unknownRoles(
  { initiate: start, approve: needed }: RuleOptions,
  { roles }: ApprovalsOptions,
): readonly Fault[] {
  const named: readonly (readonly [string, readonly string[]])[] = [
    ['initiate', start?.roles ?? []],
    ['approve', needed === 'none' ? [] : needed.roles],
  ];
  const message =
    Object.keys(roles).length === 0 ? '`roles` that say who has it' : `one of ${Object.keys(roles).join(', ')}`;
  return named.flatMap(([key, said]) =>
    said.flatMap((name, at) => (Object.hasOwn(roles, name) ? [] : [{ path: [key, 'roles', at], message }])),
  );
}
