import { formatLines, lastLineOf, severities, type Place } from '../../model/finding.ts';
import { clip } from '../../model/visible.ts';
import { numberOf } from '../../model/words.ts';
import { byFile, openEntries, type Entry } from '../entries.ts';
import { fitBytes } from './budget.ts';
import { groupBy } from '../group-by.ts';
import { leftOutNote } from './head-of-page.ts';
import { markup, type Markup } from './markup.ts';
import { code, linked, prose, proseWithCode } from './text.ts';
import type { Part, View } from './view.ts';

const mostDetails = 20;

/** What keeps the gate shut and what else was found, by file, the worst first. The script searches, sorts and regroups it. */
export function findingsPart(view: View, mostBytes: number): Part {
  const entries = openEntries(view.report);
  const items = [...byFile(entries)].flatMap(([file, group]) => group.map((entry) => ({ file, entry })));
  const { shown, leftOut } = fitBytes(
    items,
    mostBytes,
    ({ entry }, index) => findingItem(entry, view, isAgain(entry, items[index - 1])),
    (index) => (items[index]?.file === items[index - 1]?.file ? 0 : groupBytes(items[index]?.file ?? '')),
  );
  const groups = groupBy(
    items.slice(0, shown.length).map((item, index) => ({ ...item, markup: shown[index] ?? markup`` })),
    ({ file }) => file,
  );
  return {
    id: 'findings',
    title: 'Findings',
    count: entries.length,
    body:
      entries.length === 0
        ? markup`<p class="note">Nothing was found.</p>`
        : markup` ${toolbar}
            <div id="list" class="by-file">${[...groups].map(([file, group]) => groupMarkup(file, group, view))}</div>
            ${leftOutNote(leftOut, 'finding')}`,
  };
}

/** The same advice as just above it: said once is enough. */
const isAgain = ({ help, at }: Entry, above?: Placed): boolean =>
  above !== undefined && above.entry.help === help && above.file === (at?.file ?? '');

/** Nothing here works without the script, which shows it. */
const toolbar = markup`<div class="tools" id="tools" role="search" aria-label="Findings" hidden>
  <label class="grow"><span>Search</span><input type="search" id="search" placeholder="Message, rule or file" autocomplete="off" spellcheck="false"
 /></label>
  <fieldset>
    <legend>Level</legend>
    ${severities.map((level) => markup`<label class="chip"><input type="checkbox" name="level" value="${level}" checked/><span>${level}</span></label>`)}
  </fieldset>
  <label><span>Check</span><select id="check">
      <option value="">All</option>
    </select></label>
  <label><span>Group by</span><select id="group">
      <option value="file">File</option>
      <option value="rule">Rule</option>
      <option value="check">Check</option>
      <option value="level">Level</option>
    </select></label>
  <label><span>Sort by</span><select id="order">
      <option value="level">Level</option>
      <option value="place">Place</option>
      <option value="rule">Rule</option>
    </select></label>
  <button type="button" id="fold" aria-pressed="false">Fold all</button>
  <output id="shown" for="search check group order"></output>
</div>`;

interface Placed {
  readonly file: string;
  readonly entry: Entry;
}

interface Item extends Placed {
  readonly markup: Markup;
}

/** At most, with each character of the path escaped. */
const groupBytes = (file: string): number => 200 + 12 * Math.min(400, file.length);

function groupMarkup(file: string, items: readonly Item[], view: View): Markup {
  const title = file === '' ? markup`Without a place` : code(view.path(file));
  return markup`<details class="group" open>
    <summary>
      <h3>${title}</h3>
      <small>${countLevels(items)}</small>
    </summary>
    <ul>
      ${items.map(({ markup }) => markup)}
    </ul>
  </details>`;
}

const countLevels = (items: readonly Item[]): string =>
  severities
    .map((level) => [level, items.filter(({ entry }) => entry.severity === level).length] as const)
    .filter(([, number]) => number > 0)
    .map(([level, number]) => numberOf(number, level))
    .join(', ');

function findingItem(
  { severity, unmeasured, rule, message, help, at, details, changed }: Entry,
  view: View,
  again: boolean,
): Markup {
  const more = details.slice(0, mostDetails).map((detail) => markup`<li>${prose(detail, 600)}</li>`);
  const rest = details.length - mostDetails;
  return markup`<li class="finding ${severity}${unmeasured ? ' unmeasured' : ''}${again ? ' again' : ''}">
    <span class="level">${unmeasured ? 'blocked' : severity}</span>
    <div>
      <p>
        ${at === undefined ? undefined : where(at, view)}<span class="message">${prose(message)}</span>
        ${changed ? markup` <span class="tag">in this change</span>` : undefined}
      </p>
      ${
        more.length === 0
          ? undefined
          : markup`<ul class="details">
              ${more}${rest > 0 ? markup`<li>and ${rest} more</li>` : undefined}
            </ul>`
      }
      <p class="help">${proseWithCode(help)}</p>
    </div>
    <code class="rule">${clip(rule, 200)}</code>
  </li>`;
}

function where(at: Place, { links, path }: View): Markup {
  const lines = formatLines(at);
  const word = lastLineOf(at) === undefined ? 'line' : 'lines';
  const text = markup`<span class="path">${prose(path(at.file), 400)} </span>${lines === '' ? markup`<span class="whole">file</span>` : markup`${word} ${lines}`}`;
  return markup`<span class="where">${linked(links.place(at), text)}</span> `;
}
