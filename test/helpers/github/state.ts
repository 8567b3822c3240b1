export interface Commit {
  readonly sha: string;
  /** Logins; null for somebody whom GitHub does not know. */
  readonly author?: string | null;
  readonly committer?: string | null;
  readonly message?: string;
}

export interface ChangedFile {
  readonly filename: string;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed';
  readonly previous?: string;
  readonly additions?: number;
  readonly deletions?: number;
}

export interface Review {
  /** Null for somebody who is deleted. */
  readonly user: string | null;
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';
  readonly commit: string;
  readonly at?: string;
  readonly association?: string;
  readonly body?: string;
}

export interface Pull {
  readonly number: number;
  readonly author: string;
  readonly title: string;
  state: 'open' | 'closed';
  labels: readonly string[];
  /** Of a deleted fork the repository is null. */
  head: { readonly repository: string | null; readonly ref: string; readonly sha: string };
  base: { readonly ref: string; readonly sha: string };
  commits: readonly Commit[];
  files: readonly ChangedFile[];
  reviews: readonly Review[];
}

export interface Edit {
  readonly at: string;
  readonly by: string;
  readonly body: string;
  /** Somebody took the text of this edit out of the history. */
  readonly isDeleted?: boolean;
}

export interface Comment {
  readonly id: number;
  readonly issue: number;
  /** Null for somebody who is deleted. */
  readonly author: string | null;
  body: string;
  readonly created: string;
  updated: string;
  /** Oldest first, with the text that it was created with; empty until it is edited. */
  edits: readonly Edit[];
}

export interface CheckRun {
  readonly id: number;
  readonly app: string;
  readonly suite: number;
  readonly name: string;
  readonly sha: string;
  readonly started: string;
  readonly externalId: string;
  detailsUrl: string;
  status: 'queued' | 'in_progress' | 'completed';
  conclusion: string | null;
  completed: string | null;
  title: string | null;
  summary: string | null;
  text: string | null;
  annotations: readonly Readonly<Record<string, unknown>>[];
}

export interface Status {
  readonly sha: string;
  readonly context: string;
  readonly state: 'error' | 'failure' | 'pending' | 'success';
  readonly description?: string;
}

export interface Job {
  readonly name: string;
  readonly status: 'queued' | 'in_progress' | 'completed' | 'waiting';
  readonly conclusion: string | null;
  readonly attempt?: number;
}

export interface Run {
  readonly id: number;
  readonly attempt: number;
  readonly sha: string;
  readonly branch: string;
  readonly event: string;
  readonly headRepository: string;
  readonly conclusion: string | null;
  readonly actor: string;
  readonly jobs: readonly Job[];
  /** Who let a deployment pass. */
  readonly approvals: readonly {
    readonly user: string;
    readonly state: 'approved' | 'rejected';
    readonly environment: string;
  }[];
}

/** All that this GitHub knows; a test may change it between requests. */
export interface GitHubState {
  readonly repository: string;
  readonly id: number;
  isPrivate: boolean;
  pulls: Pull[];
  comments: Comment[];
  checkRuns: CheckRun[];
  statuses: Status[];
  runs: Run[];
  /** Members by `org/slug`. */
  teams: Record<string, readonly string[]>;
  /** The role of a person in the repository. */
  collaborators: Record<string, 'admin' | 'maintain' | 'write' | 'triage' | 'read'>;
  /** Contents by `ref:path`. */
  files: Record<string, string>;
  /** Commits that belong to no pull request. */
  commits: readonly Commit[];
}

export const shaOf = (digit: string): string => digit.repeat(40).slice(0, 40);

/** A pull request of a branch of the repository; what a test is about it says itself. */
export const pull = (given: Partial<Pull> = {}): Pull => ({
  number: 7,
  author: 'alice',
  title: 'Roll out stage 2',
  state: 'open',
  labels: [],
  head: { repository: 'org/repository', ref: 'topic', sha: shaOf('b') },
  base: { ref: 'main', sha: shaOf('a') },
  commits: [],
  files: [],
  reviews: [],
  ...given,
});

export const newState = (given: Partial<GitHubState> = {}): GitHubState => ({
  repository: 'org/repository',
  id: 1296269,
  isPrivate: true,
  pulls: [pull()],
  comments: [],
  checkRuns: [],
  statuses: [],
  runs: [],
  teams: {},
  collaborators: {},
  files: {},
  commits: [],
  ...given,
});

/** A comment as if somebody wrote it long ago. */
export const comment = (given: Partial<Comment> & Pick<Comment, 'id' | 'body'>): Comment => ({
  issue: 7,
  author: 'alice',
  created: '2026-01-02T03:04:05Z',
  updated: '2026-01-02T03:04:05Z',
  edits: [],
  ...given,
});
