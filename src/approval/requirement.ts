import { z } from 'zod/mini';
import { described } from '../model/described.ts';

export const permissions = ['write', 'maintain', 'admin'] as const;

const login = z.string().check(z.regex(/^[A-Za-z\d][\w-]{0,99}$/, 'the login of a person, without @'));
const team = z
  .string()
  .check(z.regex(/^[A-Za-z\d][\w-]{0,99}\/[A-Za-z\d_][\w.-]{0,99}$/, 'a team as organization/name, without @'));

/** Some people, by name or by team. Made anew for each schema that it is part of. */
export const peopleOptions = (what: string) => ({
  users: described(z._default(z.array(login), []), `${what}, by login.`),
  teams: described(
    z._default(z.array(team), []),
    `${what}, as members of a team: \`organization/name\`. Reading members needs a token of one's own.`,
  ),
});

/** Whose approval something needs. Made anew for each schema that it is part of. */
export const approvalRequirement = () =>
  z.strictObject({
    count: described(
      z._default(z.int().check(z.minimum(1), z.maximum(20)), 1),
      'How many different people must approve.',
    ),
    ...peopleOptions('Who may approve'),
    permission: described(
      z.optional(z.enum(permissions)),
      'What who approves may at least do in the repository. Default: `write`, where nobody is named.',
    ),
    author: described(
      z._default(z.enum(['denied', 'allowed']), 'denied'),
      'Whether the approval of who opened the pull request, or started the run, counts.',
    ),
    contributors: described(
      z._default(z.enum(['denied', 'allowed']), 'allowed'),
      'Whether the approval of an author or committer of its commits counts.',
    ),
    environments: described(
      z._default(z.array(z.string().check(z.minLength(1))), []),
      'Where a run is approved and not a pull request: the environments of which one must have been approved. Default: any.',
    ),
  });

export type ApprovalRequirement = z.infer<ReturnType<typeof approvalRequirement>>;

/** Where nobody is named, not everybody may approve. */
export const neededPermission = ({
  users,
  teams,
  permission,
}: ApprovalRequirement): ApprovalRequirement['permission'] =>
  permission ?? (users.length + teams.length === 0 ? 'write' : undefined);
