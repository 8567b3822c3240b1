import type { Subject } from '../../model/report.ts';
import { clip, visible } from '../../model/visible.ts';
import { homePage } from '../page-links.ts';

/** Where the commit lies that was judged; undefined where nobody said. */
export function provenanceOf(subject: Subject): object | undefined {
  const { sha, ref } = subject;
  const home = homePage(subject);
  if (home === undefined) return undefined;
  return {
    repositoryUri: home,
    ...(sha !== undefined && { revisionId: visible(clip(sha, 80)) }),
    ...(ref !== undefined && { branch: visible(clip(ref, 255)) }),
    mappedTo: { uriBaseId: '%SRCROOT%' },
  };
}
