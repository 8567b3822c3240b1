import { explainPaths } from '../../checks/coverage/paths/explain.ts';
import { visible } from '../../model/visible.ts';
import type { Seen } from './read-all.ts';

export const explainMaps = ({ maps }: Pick<Seen, 'maps'>): string =>
  maps.map(({ file, map }) => `${visible(file)}\n${explainPaths(map)}\n`).join('\n');
