import { walkCoverage } from './coverage.ts';
import { searchFindings } from './findings.ts';
import { sortTables } from './tables.ts';
import { switchTheme } from './theme.ts';
import { walkTreemap } from './treemap.ts';

switchTheme();
searchFindings();
// Before the tables: rows as they were written are the order that the treemap counts on.
for (const map of document.querySelectorAll<HTMLElement>('.map')) walkTreemap(map);
for (const tree of document.querySelectorAll<HTMLElement>('.tree')) walkCoverage(tree);
sortTables();
