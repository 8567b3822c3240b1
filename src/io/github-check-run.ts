import { z } from 'zod/mini';
import type { CheckAnnotation, CheckRun } from '../model/sinks.ts';
import { clip } from '../model/visible.ts';
import { clipBytes } from './clip-bytes.ts';
import { readAll, type GitHubClient } from './github-client.ts';
import { GateError } from '../model/errors.ts';

/** GitHub's own limits. */
const perRequest = 50;
// Said to be characters; as many bytes are never more.
const textBytes = 65_535;
const titleCharacters = 255;
const messageBytes = 65_535;

const CheckRunAnswer = z.object({
  id: z.int(),
  html_url: z.nullish(z.string()),
  external_id: z.nullish(z.string()),
  status: z.nullish(z.string()),
  output: z.nullish(z.object({ annotations_count: z.nullish(z.int()) })),
});
type Made = z.infer<typeof CheckRunAnswer>;

interface Upload {
  readonly client: GitHubClient;
  readonly repository: string;
  /** Of this one and no other, so that it can be found again. */
  readonly externalId: string;
  /** With time of its own, for when the delivery has none left. */
  readonly closing: () => GitHubClient;
}

/** GitHub shows the latest check run of a name, so that publishing anew replaces it. Answers with its page. */
export async function uploadCheckRun(run: CheckRun, upload: Upload): Promise<string | undefined> {
  const [first = [], ...rest] = batches(run.annotations);
  const created = {
    name: clip(run.name, titleCharacters),
    head_sha: run.sha,
    external_id: upload.externalId,
    ...(run.detailsUrl === undefined ? {} : { details_url: run.detailsUrl }),
    ...stateOf(run, rest.length === 0),
    output: outputOf(run, first),
  };
  let made: Made | undefined;
  try {
    made = parse(await upload.client.post(listOf(upload), created, () => find(run, upload, upload.client)));
    await addRest({ run, rest, path: pathOf(made, upload) }, upload.client);
    return made.html_url ?? undefined;
  } catch (thrown) {
    // What stays in progress would hold up the pull request for good.
    if (rest.length > 0 && (made || mayBeThere(thrown))) await close({ run, made }, upload).catch(() => undefined);
    throw thrown;
  }
}

const listOf = ({ repository }: Upload): string => `/repos/${repository}/check-runs`;
const pathOf = ({ id }: Made, upload: Upload): string => `${listOf(upload)}/${id}`;

/** GitHub may have made it all the same, and only its answer is lost. */
const mayBeThere = (thrown: unknown): boolean =>
  thrown instanceof GateError && !['refused', 'not-found', 'misuse'].includes(thrown.kind);

async function find(
  { sha, name }: CheckRun,
  { repository, externalId }: Upload,
  client: GitHubClient,
): Promise<Made | undefined> {
  const named = encodeURIComponent(clip(name, titleCharacters));
  const path = `/repos/${repository}/commits/${sha}/check-runs?check_name=${named}&filter=all`;
  const runs = await readAll(client.pages(path, 'check_runs'), { path });
  return runs.map(parse).find((one) => one.external_id === externalId);
}

interface Unfinished {
  readonly run: CheckRun;
  readonly made: Made | undefined;
}

async function close({ run, made }: Unfinished, upload: Upload): Promise<void> {
  const client = upload.closing();
  const there = made ?? (await find(run, upload, client));
  if (there) await client.put('PATCH', pathOf(there, upload), { status: 'completed', conclusion: 'cancelled' });
}

interface Rest {
  readonly run: CheckRun;
  readonly rest: readonly (readonly CheckAnnotation[])[];
  readonly path: string;
}

async function addRest({ run, rest, path }: Rest, client: GitHubClient): Promise<void> {
  for (const [index, annotations] of rest.entries()) {
    const isLast = index === rest.length - 1;
    const sent = (index + 1) * perRequest + annotations.length;
    // Annotations are added to those that are there: to send them twice would show them twice.
    const look = async (): Promise<Made | undefined> => {
      const there = parse(await client.get(path));
      return (there.output?.annotations_count ?? 0) >= sent ? there : undefined;
    };
    await client.post(path, { ...stateOf(run, isLast), output: outputOf(run, annotations) }, look, 'PATCH');
  }
}

/** The conclusion comes with the last request, so that what was not sent whole never shows one. */
const stateOf = ({ conclusion }: CheckRun, isLast: boolean): Readonly<Record<string, string>> =>
  isLast ? { status: 'completed', conclusion } : { status: 'in_progress' };

const outputOf = (
  { title, summary }: CheckRun,
  annotations: readonly CheckAnnotation[],
): Readonly<Record<string, unknown>> => ({
  title: clip(title, titleCharacters),
  summary: clipBytes(summary, textBytes),
  annotations: annotations.map(annotationOf),
});

const annotationOf = ({ path, startLine, endLine, startColumn, level, title, message }: CheckAnnotation) => ({
  path,
  start_line: startLine,
  end_line: Math.max(startLine, endLine),
  // GitHub refuses columns over several lines.
  ...(startColumn === undefined || startLine !== endLine ? {} : { start_column: startColumn, end_column: startColumn }),
  annotation_level: level,
  title: clip(title, titleCharacters),
  message: clipBytes(message, messageBytes),
});

function batches<T>(items: readonly T[]): readonly (readonly T[])[] {
  const count = Math.ceil(items.length / perRequest);
  return Array.from({ length: count }, (_, index) => items.slice(index * perRequest, (index + 1) * perRequest));
}

function parse(value: unknown): Made {
  const { data } = CheckRunAnswer.safeParse(value);
  if (data) return data;
  throw new GateError('malformed', 'GitHub answered with something that is no check run');
}
