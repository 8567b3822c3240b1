import { z } from 'zod/mini';
import { readAnswer } from '../formats/github-answer.ts';
import { describeError, GateError } from '../model/errors.ts';
import type { GitHub } from '../model/sources.ts';
import { numberOf, showName } from '../model/words.ts';
import type { ApprovalsRead } from './evidence.ts';
import { orUnreadable } from './unreadable.ts';

type Team = ApprovalsRead['teams'][number];
type Permission = ApprovalsRead['permissions'][number];

const mostMembers = 10_000;
const memberAnswer = z.array(z.object({ login: z.string() }));

/** Who is in a team, members of the teams below it included. */
export async function readTeam(github: GitHub, team: string): Promise<Team> {
  const [organization = '', name = ''] = team.split('/').map(encodeURIComponent);
  const path = `/orgs/${organization}/teams/${name}/members`;
  const members = github.list(path, { most: mostMembers }).then((answer) => readAnswer(memberAnswer, answer, path));
  return {
    team,
    members: await orUnreadable(
      members.then((all) => all.map(({ login }) => login)),
      (thrown) => `the members of ${showName(team)} cannot be read${whyNot(thrown)}`,
    ),
  };
}

/** GitHub says of a team that a token may not see what it says of one that is not there. */
const whyNot = (thrown: GateError): string =>
  thrown.kind === 'not-found' || thrown.kind === 'refused'
    ? `, which needs a token of your own with the organization permission \`members: read\`: ${thrown.message}`
    : `: ${describeError(thrown)}`;

const levels = ['none', 'read', 'triage', 'write', 'maintain', 'admin'] as const;
const level = z.enum(levels);

// A role of one's own has any name; `permission` is then what it is based on.
const permissionAnswer = z.object({ permission: level, role_name: z.optional(z.string()) });

export async function readPermission(github: GitHub, repository: string, login: string): Promise<Permission> {
  const path = `/repos/${repository}/collaborators/${encodeURIComponent(login)}/permission`;
  const permission = github.get(path).then((answer) => {
    const { permission: least, role_name: role } = readAnswer(permissionAnswer, answer, path);
    const { data: named } = level.safeParse(role);
    return named ?? least;
  });
  return {
    login,
    permission: await orUnreadable(
      permission,
      (thrown) => `what ${showName(login)} may do cannot be read: ${describeError(thrown)}`,
    ),
  };
}

/** GitHub lists no more commits of a pull request than these. */
const mostCommits = 250;
const account = z.nullish(z.object({ login: z.optional(z.string()) }));
const commitsAnswer = z.array(z.object({ author: account, committer: account }));

/** The logins of all who wrote or committed a part of the pull request. */
export async function readContributors(
  github: GitHub,
  repository: string,
  pullRequest: number,
): Promise<readonly string[]> {
  const path = `/repos/${repository}/pulls/${pullRequest}/commits`;
  const commits = readAnswer(commitsAnswer, await github.list(path, { most: mostCommits }), path);
  if (commits.length >= mostCommits) {
    throw new GateError(
      'too-large',
      `pull request ${pullRequest} has ${mostCommits} commits or more, of which GitHub lists no more`,
    );
  }
  const people = commits.flatMap(({ author, committer }) => [author?.login, committer?.login]);
  const unknown = people.filter((login) => login === undefined).length;
  if (unknown === 0) return [...new Set(people.filter((login) => login !== undefined))];
  throw new GateError(
    'unavailable',
    `${numberOf(unknown, 'author or committer', 'authors or committers')} of the commits of pull request ${pullRequest} has no GitHub account`,
    {
      hint: 'Commit with an address that belongs to an account.',
    },
  );
}
