import type { XmlElement, XmlHandler } from '../xml/handler.ts';
import type { CoverageReport } from './model.ts';

/** A coverage format in XML. */
export interface XmlFormat {
  readonly id: string;
  /** Whether a document is of this format, by its root and the first element in it, if any. */
  matches(root: Pick<XmlElement, 'name' | 'get'>, first: Pick<XmlElement, 'name' | 'get'> | undefined): boolean;
  /** The root is opened through the handler too. */
  open(file: string): XmlHandler & { end(): CoverageReport };
}
