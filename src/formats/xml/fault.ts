import { GateError } from '../../model/errors.ts';

/** Makes the error for what is wrong on a line. */
export type XmlFault = (line: number, what: string) => GateError;

export const xmlFault =
  (file: string): XmlFault =>
  (line, what) =>
    new GateError('malformed', `${file} cannot be read as XML: ${what}`, { at: { file, line } });
