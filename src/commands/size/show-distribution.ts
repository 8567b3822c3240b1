import { bandsOf, percentilesOf, type Spread, type Spreads } from '../../checks/size/distribution.ts';
import { sizeMetrics } from '../../checks/size/metrics.ts';
import { formatPercent } from '../../model/ratio.ts';
import type { Look } from './look.ts';

/** How many functions are how long, as bars. */
export function showDistribution(lines: Spread, { paint, columns, hasUnicode }: Look): readonly string[] {
  if (lines.total === 0) return [];
  const bands = bandsOf(lines).map((band) => ({
    ...band,
    share: formatPercent({ covered: band.count, total: lines.total }),
  }));
  const widths = {
    band: longest(bands.map(({ band }) => band)),
    count: longest(bands.map(({ count }) => String(count))),
    share: longest(bands.map(({ share }) => share)),
  };
  const room = Math.min(40, columns - widths.band - widths.count - widths.share - 8);
  const most = Math.max(...bands.map(({ count }) => count));
  const draw = hasUnicode ? drawBlocks : drawSigns;
  const rows = bands.map(({ band, count, share }) =>
    [
      '',
      band.padEnd(widths.band),
      String(count).padStart(widths.count),
      share.padStart(widths.share),
      count > 0 && room > 0 ? draw((count * room) / most) : '',
    ].join('  '),
  );
  return [paint('bold', 'Lines per function'), ...rows.map((row) => row.trimEnd())];
}

const longest = (texts: readonly string[]): number => Math.max(...texts.map(({ length }) => length));

const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

// Whatever there is can be seen, be it one of a million.
function drawBlocks(length: number): string {
  const parts = Math.max(1, Math.round(length * 8));
  return `${'█'.repeat(Math.floor(parts / 8))}${eighths[parts % 8] ?? ''}`;
}

const drawSigns = (length: number): string => '#'.repeat(Math.max(1, Math.round(length)));

/** Half of the functions have no more than p50 says, one in a hundred has more than p99. */
export function showPercentiles(spreads: Spreads, { paint }: Look): readonly string[] {
  const rows = sizeMetrics.flatMap((metric) => {
    const percentiles = percentilesOf(spreads[metric]);
    return percentiles ? [{ metric, percentiles: Object.entries(percentiles) }] : [];
  });
  const [first] = rows;
  if (!first) return [];
  const width = longest(rows.flatMap(({ percentiles }) => percentiles.map(([, value]) => String(value))).concat('max'));
  const line = (name: string, cells: readonly (string | number)[]): string =>
    `  ${name.padEnd(10)}${cells.map((cell) => `  ${String(cell).padStart(width)}`).join('')}`;
  const heads = first.percentiles.map(([name]) => name);
  return [
    paint('dim', line('', heads)),
    ...rows.map(({ metric, percentiles }) =>
      line(
        metric,
        percentiles.map(([, value]) => value),
      ),
    ),
  ];
}
