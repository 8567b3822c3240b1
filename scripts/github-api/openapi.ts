export type Json = { readonly [key: string]: unknown };

/** What is spoken with GitHub, by path below the repository or from the root. */
const operations: Readonly<Record<string, readonly string[]>> = {
  '/user': ['get'],
  '/orgs/{org}/teams/{team_slug}/members': ['get'],
  '/orgs/{org}/teams/{team_slug}/memberships/{username}': ['get'],
  '/repos/{owner}/{repo}': ['get'],
  '/repos/{owner}/{repo}/actions/runs/{run_id}': ['get'],
  '/repos/{owner}/{repo}/actions/runs/{run_id}/approvals': ['get'],
  '/repos/{owner}/{repo}/actions/runs/{run_id}/jobs': ['get'],
  '/repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs': ['get'],
  '/repos/{owner}/{repo}/check-runs': ['post'],
  '/repos/{owner}/{repo}/check-runs/{check_run_id}': ['get', 'patch'],
  '/repos/{owner}/{repo}/check-runs/{check_run_id}/annotations': ['get'],
  '/repos/{owner}/{repo}/collaborators/{username}/permission': ['get'],
  '/repos/{owner}/{repo}/commits/{commit_sha}/pulls': ['get'],
  '/repos/{owner}/{repo}/commits/{ref}/check-runs': ['get'],
  '/repos/{owner}/{repo}/commits/{ref}/check-suites': ['get'],
  '/repos/{owner}/{repo}/commits/{ref}/status': ['get'],
  '/repos/{owner}/{repo}/compare/{basehead}': ['get'],
  '/repos/{owner}/{repo}/contents/{path}': ['get'],
  '/repos/{owner}/{repo}/issues/{issue_number}': ['get'],
  '/repos/{owner}/{repo}/issues/{issue_number}/comments': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/comments/{comment_id}': ['get', 'patch', 'delete'],
  '/repos/{owner}/{repo}/pulls': ['get'],
  '/repos/{owner}/{repo}/pulls/{pull_number}': ['get'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/commits': ['get'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/files': ['get'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/reviews': ['get'],
};

/** Schemas of answers that no operation names. */
const always = ['#/components/schemas/basic-error', '#/components/schemas/validation-error'];

interface OpenApiExtract {
  readonly extract: Json;
  /** The published example of an answer, by operation. */
  readonly examples: Json;
}

export function extractOpenApi(description: Json): OpenApiExtract {
  const all = Object.entries(operations).flatMap(([path, methods]) =>
    methods.map((method) => [path, method, operationOf(description, path, method)] as const),
  );
  const paths = Object.entries(operations).map(([path]) => [
    path,
    Object.fromEntries(all.filter(([of]) => of === path).map(([, method, operation]) => [method, pruned(operation)])),
  ]);
  const kept = { paths: Object.fromEntries(paths) };
  const { openapi, info } = description;
  return {
    extract: { openapi, info: pruned(info), ...kept, components: componentsOf(description, kept) },
    examples: examplesOf(
      description,
      all.map(([, , operation]) => operation),
    ),
  };
}

function operationOf(description: Json, path: string, method: string): Json {
  const operation = at(description, `#/paths/${path.replaceAll('/', '~1')}/${method}`);
  if (typeof operation !== 'object' || operation === null) throw new Error(`No ${method} ${path} in the description`);
  return operation as Json;
}

/** Follows a JSON pointer. */
const at = (root: unknown, pointer: string): unknown =>
  pointer
    .slice(2)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((value, part) => (value as Json | undefined)?.[part], root);

const prose = new Set(['description', 'example', 'examples', 'externalDocs', 'summary', 'tags', 'title', 'contact']);
const isProse = (key: string): boolean => prose.has(key) || key.startsWith('x-');

/** Below `properties` a `description` is a name like any other. */
function pruned(value: unknown, areNames = false): unknown {
  if (Array.isArray(value)) return value.map((one) => pruned(one));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => areNames || !isProse(key))
      .map(([key, one]) => [key, isData(key, areNames) ? one : pruned(one, !areNames && key === 'properties')]),
  );
}

const isData = (key: string, areNames: boolean): boolean => !areNames && (key === 'enum' || key === 'default');

function componentsOf(description: Json, kept: unknown): Json {
  const found = new Map<string, unknown>();
  const visit = (pointer: string): void => {
    if (found.has(pointer)) return;
    const component = pruned(at(description, pointer));
    found.set(pointer, component);
    for (const next of references(component)) visit(next);
  };
  for (const pointer of [...references(kept), ...always]) visit(pointer);
  const components: Record<string, Record<string, unknown>> = {};
  for (const [pointer, component] of [...found].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const [, , kind = '', name = ''] = pointer.split('/');
    (components[kind] ??= {})[name] = component;
  }
  return components;
}

const references = (value: unknown): readonly string[] =>
  [...JSON.stringify(value).matchAll(/"\$ref":"([^"]+)"/g)].map(([, pointer = '']) => pointer);

/** The published examples to begin answers with, and what is left out of them: other repositories, at length. */
const examples: Readonly<Record<string, readonly string[]>> = {
  'actions/get-reviews-for-run': [],
  'actions/get-workflow-run': ['repository', 'head_repository'],
  'actions/list-jobs-for-workflow-run': [],
  'checks/get': [],
  'checks/list-suites-for-ref': ['repository'],
  'issues/get': ['repository'],
  'issues/get-comment': [],
  'pulls/get': ['repo'],
  'pulls/list-commits': [],
  'pulls/list-files': [],
  'pulls/list-reviews': [],
  'repos/get': ['parent', 'source', 'template_repository', 'organization'],
  'repos/get-combined-status-for-ref': ['repository'],
  'repos/get-collaborator-permission-level': [],
  'repos/get-content': [],
  'users/get-authenticated': [],
};

function examplesOf(description: Json, all: readonly Json[]): Json {
  const found = Object.entries(examples).map(([id, left]) => {
    const operation = all.find(({ operationId }) => operationId === id);
    return [id, trimmed(operation && exampleOf(description, operation), left)] as const;
  });
  return Object.fromEntries(found);
}

function exampleOf(description: Json, operation: Json): unknown {
  const responses = Object.entries((operation['responses'] ?? {}) as Json);
  const answers = responses.filter(([status]) => status.startsWith('2')).map(([, response]) => response);
  const found = answers
    .flatMap((response) => Object.values((at(response, '#/content/application~1json/examples') ?? {}) as Json))
    .map((one) => (followed(description, one) as Json)['value'])
    .map((value) => {
      const next = followed(description, value);
      return next === value ? value : (next as Json)['value'];
    });
  // Some are of a special case, with that alone in it.
  const [longest] = found.toSorted((a, b) => JSON.stringify(b).length - JSON.stringify(a).length);
  if (longest === undefined) throw new Error(`No example of ${String(operation['operationId'])} in the description`);
  return longest;
}

function followed(description: Json, value: unknown): unknown {
  const { $ref } = Object(value) as Json;
  return typeof $ref === 'string' ? at(description, $ref) : value;
}

/** One of each list is enough. */
function trimmed(value: unknown, left: readonly string[]): unknown {
  if (Array.isArray(value)) return value.slice(0, 1).map((one) => trimmed(one, left));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => !left.includes(key));
  return Object.fromEntries(entries.map(([key, one]) => [key, trimmed(one, left)]));
}
