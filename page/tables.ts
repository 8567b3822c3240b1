import { make } from './element.ts';

/** Gives every column a button that sorts by it. */
export function sortTables(): void {
  for (const table of document.querySelectorAll<HTMLTableElement>('table.sortable')) {
    const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
    for (const [column, head] of heads.entries()) {
      const button = make('button', head.textContent, { type: 'button' });
      button.addEventListener('click', () => {
        const isAscending = head.ariaSort === null ? !head.classList.contains('n') : head.ariaSort === 'descending';
        for (const other of heads) other.removeAttribute('aria-sort');
        head.setAttribute('aria-sort', isAscending ? 'ascending' : 'descending');
        sortBody(table, column, isAscending ? 1 : -1);
      });
      head.replaceChildren(button);
    }
  }
}

const compare = new Intl.Collator('en', { numeric: true }).compare;

function sortBody(table: HTMLTableElement, column: number, direction: number): void {
  const body = table.tBodies[0];
  if (!body) return;
  const keyed = [...body.rows].map((row) => [row.cells[column]?.textContent ?? '', row] as const);
  const isNumeric = keyed.every(([text]) => text === '' || !Number.isNaN(parseFloat(text)));
  const order = isNumeric ? (a: string, b: string): number => (parseFloat(a) || 0) - (parseFloat(b) || 0) : compare;
  body.append(...keyed.toSorted(([a], [b]) => direction * order(a, b)).map(([, row]) => row));
}
