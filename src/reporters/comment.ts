import { defineReporter } from '../model/reporter.ts';
import { composeComment, markerOf } from './comment/compose-comment.ts';
import { renderSection } from './comment/render-section.ts';

export interface CommentOptions {
  /** Absent: there is nothing to comment on. */
  readonly pullRequest?: number | undefined;
  readonly mode: 'always' | 'on-problem' | 'never';
  /** Of the gate: gates of one name share a comment. */
  readonly name: string;
  /** Whose section this is within the comment. */
  readonly section: string;
  /** The gated directory, relative to the repository. */
  readonly prefix: string;
}

export const comment = defineReporter<CommentOptions, string>({
  id: 'comment',
  summary: 'The one comment on the pull request: verdict, checks, what to do, findings by file.',
  publishes: true,
  render: (report, { section, prefix }) => renderSection(report, { section, prefix }),
  async deliver(section, to, { pullRequest, mode, name }) {
    if (pullRequest === undefined || mode === 'never') return;
    await to.github.upsertComment({
      pullRequest,
      marker: markerOf(name),
      compose: (known) => composeComment(section, { name, known, mode }),
    });
  },
});
