import type { LeftOut } from './model.ts';

/**
 * Folders that hold other people's code or the output of a build, by the habits of package managers. GitHub's linguist
 * has many more; those that people also use for their own code, such as `deps`, `external` and `tools`, are left to
 * attributes.
 */
const folders: ReadonlySet<string> = new Set([
  'node_modules',
  'bower_components',
  'jspm_packages',
  'vendor',
  'vendors',
  'Vendor',
  'third_party',
  'third-party',
  'thirdparty',
  '3rdparty',
  '3rd_party',
  'Godeps',
  'Pods',
  'Carthage',
  'site-packages',
  'dist-packages',
  '.venv',
  'venv',
  '.yarn',
  'dist',
]);

/** Names that generators give to sources, of those whose content does not always tell. */
const generated: readonly (readonly [shown: string, pattern: RegExp])[] = [
  ['__generated__/', /(?:^|\/)__generated__\//],
  ['.pnp.*', /(?:^|\/)\.pnp\.[^/]*$/],
  ['*.designer.cs', /\.designer\.cs$/i],
  ['*.feature.cs', /\.feature\.cs$/i],
  ['*_pb2.py', /_pb2(?:_grpc)?\.py$/],
];

const minified = /[.-]min\.[cm]?js$/i;

export function vendoredFolder(path: string): LeftOut | undefined {
  let start = 0;
  for (let end = path.indexOf('/'); end !== -1; end = path.indexOf('/', start)) {
    const folder = path.slice(start, end);
    if (folders.has(folder)) return { reason: 'vendored', detail: `it lies in ${folder}/` };
    start = end + 1;
  }
  return undefined;
}

export function generatedName(path: string): LeftOut | undefined {
  const found = generated.find(([, pattern]) => pattern.test(path));
  return found && { reason: 'generated', detail: `it is named like ${found[0]}` };
}

export function minifiedName(path: string): LeftOut | undefined {
  return minified.test(path) ? { reason: 'minified', detail: 'it is named like *.min.js' } : undefined;
}
