import { find, make } from './element.ts';

type Key = 'file' | 'rule' | 'check' | 'level';

interface Finding {
  readonly item: HTMLElement;
  readonly level: string;
  readonly keys: Readonly<Record<Key, string>>;
  readonly line: number;
  readonly help: string;
  /** Made when it is first searched. */
  text?: string;
}

const levels = ['error', 'warning', 'notice'];

/** Search, filter, groups and order of the findings. What is in the page is moved and hidden, never made again. */
export function searchFindings(): void {
  const tools = document.querySelector<HTMLElement>('#tools');
  const list = document.querySelector<HTMLElement>('#list');
  if (!tools || !list) return;
  const findings = [...list.querySelectorAll<HTMLElement>('.finding')].map(readFinding);
  fillChecks(findings);
  let ordered: readonly Finding[] = findings;
  const arrange = (): void => {
    ordered = regroup(list, findings);
    filter(list, ordered);
  };
  for (const id of ['group', 'order']) find(tools, `#${id}`, HTMLSelectElement).addEventListener('change', arrange);
  const again = debounced(() => filter(list, ordered));
  for (const input of tools.querySelectorAll('input, #check')) input.addEventListener('input', again);
  foldWith(find(tools, '#fold', HTMLButtonElement), list);
  filter(list, findings);
  tools.hidden = false;
}

function readFinding(item: HTMLElement): Finding {
  const rule = item.querySelector('.rule')?.textContent ?? '';
  const level = levels.find((one) => item.classList.contains(one)) ?? 'notice';
  const file = item.querySelector('.path')?.textContent.trim() ?? '';
  const line = Number(/(\d+)(?:-\d+)?$/.exec(item.querySelector('.where')?.textContent.trim() ?? '')?.[1] ?? 0);
  const help = item.querySelector('.help')?.textContent ?? '';
  return { item, level, line, help, keys: { file, rule, check: rule.split('/')[0] ?? '', level } };
}

function fillChecks(findings: readonly Finding[]): void {
  const select = find(document, '#check', HTMLSelectElement);
  const names = new Set(findings.map(({ keys }) => keys.check));
  select.append(...[...names].toSorted().map((name) => make('option', name, { value: name })));
}

const chosen = (id: string): string => find(document, `#${id}`, HTMLSelectElement).value;

function filter(list: HTMLElement, findings: readonly Finding[]): void {
  const words = find(document, '#search', HTMLInputElement).value.toLowerCase().split(/\s+/).filter(Boolean);
  const shown = new Set(
    [...document.querySelectorAll<HTMLInputElement>('[name=level]:checked')].map(({ value }) => value),
  );
  const check = chosen('check');
  let count = 0;
  let above: Finding | undefined;
  for (const finding of findings) {
    const { item, level, keys } = finding;
    const isShown = shown.has(level) && (check === '' || keys.check === check) && matches(finding, words);
    if (item.hidden === isShown) item.hidden = !isShown;
    if (!isShown) continue;
    // Advice that stands just above is said once.
    item.classList.toggle('again', above?.help === finding.help && above.item.parentNode === item.parentNode);
    above = finding;
    count++;
  }
  for (const group of list.querySelectorAll<HTMLElement>('.group'))
    group.hidden = group.querySelector('.finding:not([hidden])') === null;
  const all = findings.length;
  find(document, '#shown', HTMLOutputElement).value = count === all ? `${all} shown` : `${count} of ${all} shown`;
}

function matches(finding: Finding, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = (finding.text ??= finding.item.textContent.toLowerCase());
  return words.every((word) => text.includes(word));
}

const compare = new Intl.Collator('en', { numeric: true }).compare;

const orders: Readonly<Record<string, (a: Finding, b: Finding) => number>> = {
  level: (a, b) => levels.indexOf(a.level) - levels.indexOf(b.level),
  place: (a, b) => compare(a.keys.file, b.keys.file) || a.line - b.line,
  rule: (a, b) => compare(a.keys.rule, b.keys.rule),
};

/** Answers with the findings as they now stand. */
function regroup(list: HTMLElement, findings: readonly Finding[]): readonly Finding[] {
  const key = (['file', 'rule', 'check', 'level'] as const).find((one) => one === chosen('group')) ?? 'file';
  const groups = new Map<string, Finding[]>();
  for (const finding of findings.toSorted(orders[chosen('order')])) {
    const group = groups.get(finding.keys[key]);
    if (group) group.push(finding);
    else groups.set(finding.keys[key], [finding]);
  }
  list.className = `by-${key}`;
  list.replaceChildren(...[...groups].map(([name, group]) => groupOf(name, group)));
  return [...groups.values()].flat();
}

function groupOf(name: string, findings: readonly Finding[]): HTMLElement {
  const details = make('details', '', { class: 'group', open: '' });
  const title = make('h3');
  title.append(name === '' ? 'Without a place' : make('code', name));
  const summary = make('summary');
  summary.append(title, ' ', make('small', countLevels(findings)));
  const items = make('ul');
  items.append(...findings.map(({ item }) => item));
  details.append(summary, items);
  return details;
}

const countLevels = (findings: readonly Finding[]): string =>
  levels
    .map((level) => [level, findings.filter((finding) => finding.level === level).length] as const)
    .filter(([, number]) => number > 0)
    .map(([level, number]) => `${number} ${level}${number === 1 ? '' : 's'}`)
    .join(', ');

function foldWith(button: HTMLButtonElement, list: HTMLElement): void {
  button.addEventListener('click', () => {
    const isFolded = button.getAttribute('aria-pressed') !== 'true';
    button.setAttribute('aria-pressed', String(isFolded));
    for (const group of list.querySelectorAll('details')) group.open = !isFolded;
  });
}

/** Typing is not waited for by ten thousand findings. */
function debounced(act: () => void): () => void {
  let timer = 0;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(act, 80);
  };
}
