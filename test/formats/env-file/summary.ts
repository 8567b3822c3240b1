import { readEnvFile, type Dialect } from '../../../src/formats/env-file/dialects.ts';

/** A reading as one line for each setting: `line key=value`, or `line key ~ raw` where it is computed. */
export function settingsOf(text: string, dialect: Dialect): string[] {
  const { settings } = readEnvFile(text, dialect);
  return [...settings].flatMap(([key, list]) =>
    list.map((setting) => `${setting.line} ${key}${setting.computed ? ` ~ ${setting.raw}` : `=${setting.value}`}`),
  );
}

/** A reading's problems as `line message`. */
export function problemsOf(text: string, dialect: Dialect): string[] {
  return readEnvFile(text, dialect).problems.map(({ line, message }) => `${line} ${message}`);
}
