import type { Limits } from './limits.ts';
import type { Faults } from './plan.ts';
import type { GitHubState } from './state.ts';
import type { Token } from './token.ts';

export interface LoggedRequest {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly status?: number;
  /** What it changed: `created comment 1001`. */
  readonly effect?: string;
  readonly isFaulty: boolean;
}

/** All that the server has between requests. */
export interface World {
  readonly tokens: Readonly<Record<string, Token>>;
  readonly now: () => number;
  /** Where REST begins, and where GraphQL is. */
  readonly rest: string;
  readonly graphql: string;
  readonly state: GitHubState;
  readonly limits: Limits;
  readonly faults: Faults;
  readonly requests: LoggedRequest[];
  readonly violations: string[];
  origin: string;
}
