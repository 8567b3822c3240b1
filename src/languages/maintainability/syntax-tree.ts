import { parse, type ParserPlugin } from '@babel/parser';

import { MeteredText } from './metered-text.ts';

export interface Dialect {
  readonly file: string;
  readonly typescript: boolean;
  readonly jsx: boolean;
}

/** Only today's decorators may stand behind `export`, and only those of old at parameters: no file has both. */
const decorators = /\bexport\s+(?:default\s+)?@/;

/**
 * Takes what any tool-chain of today takes, module or script. A text with errors is refused: a tree that was guessed
 * would give figures that look like any other.
 */
export function syntaxTree(text: string, { file, typescript, jsx }: Dialect): object {
  const plugins: ParserPlugin[] = [
    decorators.test(text) ? 'decorators' : 'decorators-legacy',
    'decoratorAutoAccessors',
    'deferredImportEvaluation',
    'explicitResourceManagement',
    'sourcePhaseImports',
  ];
  if (typescript) plugins.push(['typescript', { dts: /\.d\.(?:[^.]+\.)?[cm]?ts$/i.test(file) }]);
  if (jsx) plugins.push('jsx');
  // Babel asks for a string and needs no more than its methods.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const input = new MeteredText(text) as unknown as string;
  return parse(input, {
    sourceType: 'unambiguous',
    allowAwaitOutsideFunction: true,
    allowImportExportEverywhere: true,
    allowNewTargetOutsideFunction: true,
    allowReturnOutsideFunction: true,
    allowSuperOutsideMethod: true,
    allowUndeclaredExports: true,
    attachComment: false,
    plugins,
  }).program;
}
