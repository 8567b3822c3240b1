import { normalise } from './normalise.ts';

// Folders of installed packages: what follows may be the repository's own package, installed or linked.
const packages = new Set(['site-packages', 'dist-packages', 'node_modules', 'bower_components', 'vendor']);
const hasPackages = /(?:site-packages|dist-packages|node_modules|bower_components|vendor)\//;

const systems: readonly RegExp[] = [
  /^\/usr\/(?:local\/)?(?:include|lib|lib64|share|src)\//,
  /^\/(?:Library|System|Applications|nix\/store|rustc|opt\/hostedtoolcache)\//,
  /^[A-Z]:\/(?:Program Files(?: \(x86\))?|Windows)\//i,
  /(?:^|\/)(?:\.venv|\.tox|\.nox|\.cargo\/registry|\.rustup|\.nuget\/packages|\.pub-cache|\.m2|go\/pkg\/mod)\//,
  /^[\0<]|^\(|^\[|^(?:data|node|virtual|internal|native|external|eval|blob)[: ]|^$/,
  /^(?:webpack|\(webpack\))\/(?:bootstrap|runtime|startup|before-startup|after-startup|buildin|universalModuleDefinition)/,
];

const generated =
  /(?:^|\/)(?:__generated__|generated|generated-sources|_generated)\/|\.(?:pb|gen|g)\.[a-z]+$|_pb2(?:_grpc)?\.pyi?$/;

/** Whether a path that is not of the repository need not be: a library, the system, or made by a program. */
export function isForeign(path: string): boolean {
  const plain = normalise(path);
  return isSystem(path) || isSystem(plain) || lastPackages(plain) >= 0 || generated.test(plain);
}

const isSystem = (path: string): boolean => systems.some((pattern) => pattern.test(path));

function lastPackages(path: string): number {
  if (!hasPackages.test(path)) return -1;
  return path
    .split('/')
    .slice(0, -1)
    .findLastIndex((segment) => packages.has(segment));
}

/**
 * How many segments a file of the repository must share with a path to be taken for it: of an installed package all
 * that is below it, or our `src/index.ts` would be credited with that of a dependency. Infinity where none is enough.
 */
export function leastShared(report: string, path: string): number {
  const marker = lastPackages(path);
  if (marker >= 0) return Math.max(2, path.split('/').length - marker - 1);
  return isSystem(report) || isSystem(path) ? Infinity : 1;
}
