import { clover } from './clover.ts';
import { cobertura } from './cobertura.ts';
import { dotcover } from './dotcover.ts';
import { jacoco } from './jacoco.ts';
import { opencover } from './opencover.ts';
import { scoverage } from './scoverage.ts';
import { sonar } from './sonar.ts';
import type { XmlFormat } from './xml-format.ts';

/** The formats in XML. Each knows its own documents only, so that their order does not matter. */
export const xmlFormats: readonly XmlFormat[] = [clover, cobertura, dotcover, jacoco, opencover, scoverage, sonar];
