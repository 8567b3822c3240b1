/** Why a source is not measured: it is not what the team writes by hand. */
export interface LeftOut {
  readonly reason: 'generated' | 'vendored' | 'minified';
  readonly detail: string;
}

/** Why nobody can read a source. */
export interface Unread {
  readonly reason: 'too-large' | 'not-text';
  readonly detail: string;
}
