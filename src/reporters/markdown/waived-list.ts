import type { Report } from '../../model/report.ts';
import { prose } from '../markdown.ts';
import { placeText, type View } from './place-text.ts';

/** What was found and accepted: where, by whom, until when, and why. */
export const waivedList = ({ results }: Report, view: View): readonly string[] =>
  results.flatMap(({ findings }) =>
    findings.flatMap(({ waived, rule, message, at }) => {
      if (!waived) return [];
      const where = at ? `${placeText(view, at)}: ` : '';
      const why = `waived until ${prose(waived.until, 40)} by ${prose(waived.owner, 100)}: ${prose(waived.reason, 300)}`;
      return [`- ${where}${prose(message, 300)} <sub>${prose(rule, 200)}</sub>\n  - ${why}\n`];
    }),
  );
