import { coveragepy, gcovr, istanbulFinal, istanbulSummary, own, simplecov } from './coverage-samples-json.ts';
import {
  cobertura,
  dotcover,
  istanbulClover,
  jacoco,
  openClover,
  opencover,
  phpunit,
  scoverage,
  sonar,
} from './coverage-samples-xml.ts';

/** What a report of a format can be like: small, whole, and with all that the format has. */
export interface CoverageSample {
  readonly name: string;
  readonly format: string;
  readonly family: 'xml' | 'json' | 'lcov' | 'go';
  readonly text: string;
}

/** The sources that all the samples are about; a report in Go names its files from the module. */
export const sampleSources = {
  'go.mod': 'module example.com/demo\n',
  'src/a.ts': 'one\ntwo\nthree\nfour\nfive\n',
  'src/b.ts': 'one\ntwo\nthree\nfour\nfive\nsix\nseven\n',
};

/** Of src/a.ts lines 1 and 5 are covered, 2 and 4 are not; of src/b.ts 3 and 7 are, and 4 is not. */
export const sampleLines = { covered: 4, total: 7 };

const lcov = `TN:größe
SF:src/a.ts
FN:1,größe
FNDA:5,größe
FNF:1
FNH:1
BRDA:4,0,0,-
BRDA:4,0,jump to line 5,0
DA:1,5
DA:2,0
DA:4,0
DA:5,12,Kfs3dg==
LF:4
LH:2
end_of_record
SF:./src/b.ts
FNL:0,3,9
FNA:0,2,run
DA:3,2
DA:4,0
DA:7,18446744073709551615
BRDA:3,e0,0,2
BRDA:3,e0,1,0
LF:3
LH:2
end_of_record
`;

// What is uncovered comes first, so that no part of it looks better than the whole.
const go = `mode: count
example.com/demo/src/a.ts:2.9,2.20 1 0
example.com/demo/src/a.ts:1.9,1.20 2 5
example.com/demo/src/a.ts:4.9,4.20 1 0
example.com/demo/src/a.ts:5.9,5.20 1 12
example.com/demo/src/b.ts:4.9,4.20 10 0
example.com/demo/src/b.ts:3.9,3.20 1 2
example.com/demo/src/b.ts:3.9,3.20 1 1
example.com/demo/src/b.ts:7.9,7.20 1 120
`;

const sample = (family: CoverageSample['family'], format: string, text: string, name = format): CoverageSample => ({
  name,
  format,
  family,
  text,
});

/** A report of each format and dialect, all of the same lines. */
export const coverageSamples: readonly CoverageSample[] = [
  sample('lcov', 'lcov', lcov),
  sample('xml', 'cobertura', cobertura),
  sample('xml', 'clover', openClover, 'openclover'),
  sample('xml', 'clover', phpunit, 'phpunit'),
  sample('xml', 'clover', istanbulClover, 'istanbul-clover'),
  sample('xml', 'jacoco', jacoco),
  sample('xml', 'opencover', opencover),
  sample('xml', 'dotcover', dotcover),
  sample('xml', 'scoverage', scoverage),
  sample('xml', 'sonar', sonar),
  sample('go', 'gocover', go),
  sample('json', 'istanbul-final', istanbulFinal),
  sample('json', 'istanbul-summary', istanbulSummary),
  sample('json', 'coveragepy-json', coveragepy),
  sample('json', 'simplecov', simplecov),
  sample('json', 'gcovr-json', gcovr),
  sample('json', 'epic21-coverage', own),
];
