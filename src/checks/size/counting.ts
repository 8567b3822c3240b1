import { usualCounting, type Counting } from '../../languages/measured.ts';
import type { Options } from './options.ts';

export const countingOf = ({ counting }: Pick<Options, 'counting'>): Counting => ({
  ...usualCounting,
  javascript: counting.javascript,
  optionalChaining: counting['optional-chaining'],
  defaults: counting['default-values'],
  python: counting.python,
});
