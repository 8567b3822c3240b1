import type { CheckResult, Report } from '../../model/report.ts';
import { numberOf } from '../../model/words.ts';
import { messageOf } from './message.ts';

const texts = {
  blocked: ['A check could not be judged', 'Mend what is named here and run again: what was not measured cannot pass.'],
  skipped: ['A check was left out', 'The config or the command line said so: nothing has to be done.'],
  'left-out': ['There are more results than there is room for', 'Read the rest of them in the JSON report.'],
} as const;

type Kind = keyof typeof texts;

const kinds: readonly Kind[] = ['blocked', 'skipped', 'left-out'];

/** What can be said of a run, as fully as GitHub asks for it. */
export const notificationKinds: readonly object[] = kinds.map((id) => {
  const [title, help] = texts[id];
  return { id, shortDescription: { text: title }, fullDescription: { text: `${title}.` }, help: { text: help } };
});

const mostNotifications = 100;

/** How the run went. A check that could not be judged makes it one that failed: it is no success without results. */
export function invocationOf({ results, at, verdict }: Report, leftOut: number): object {
  const notifications = [
    ...results.flatMap(outcomeOf).slice(0, mostNotifications),
    ...(leftOut > 0
      ? [
          notification(
            'left-out',
            'warning',
            `${numberOf(leftOut, 'more result')} did not fit here: see the JSON report.`,
          ),
        ]
      : []),
  ];
  return {
    executionSuccessful: !results.some(({ outcome }) => outcome === 'blocked'),
    startTimeUtc: at,
    ...(notifications.length > 0 && { toolExecutionNotifications: notifications }),
    properties: { verdict },
  };
}

function outcomeOf({ outcome, check, reason = 'no reason was given' }: CheckResult): readonly object[] {
  if (outcome === 'blocked') return [notification('blocked', 'error', `${check} could not be judged: ${reason}`)];
  if (outcome === 'skipped') return [notification('skipped', 'note', `${check} was left out: ${reason}`)];
  return [];
}

const notification = (id: Kind, level: 'error' | 'warning' | 'note', text: string): object => ({
  descriptor: { id, index: kinds.indexOf(id) },
  level,
  message: { text: messageOf([text]) },
});
