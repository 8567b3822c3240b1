import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadPyodide } from 'pyodide';
import { beforeAll, describe, expect, test } from 'vitest';
import { differences, type Row, rowsOf } from './expected.ts';

const program = fileURLToPath(new URL('oracle.py', import.meta.url));

describe('CPython in WebAssembly, over its own standard library', () => {
  let sources: readonly (readonly [path: string, rows: string])[] = [];
  let read: (path: string) => Uint8Array = () => new Uint8Array();

  beforeAll(async () => {
    const python = await loadPyodide();
    read = (path) => python.FS.readFile(path) as Uint8Array;
    python.globals.set('__name__', 'oracle');
    python.runPython(readFileSync(program, 'utf8'));
    sources = JSON.parse(
      python.runPython(`
import sys, zipfile
archive = zipfile.ZipFile(next(path for path in sys.path if path.endswith(".zip")))
names = sorted(name for name in archive.namelist() if name.endswith(".py"))[::6]
archive.extractall("/sources", names)
paths = ["/sources/" + name for name in names]
json.dumps([[path, line_of(path, index % 4 == 0)] for index, path in enumerate(paths)])
`) as string,
    ) as typeof sources;
  });

  test('each function is measured as its syntax tree says', () => {
    const measured = sources.map(([path, line]) => ({ path, rows: JSON.parse(line) as Row[] }));
    expect(measured.flatMap(({ path, rows }) => differences(rowsOf(read(path), path), rows, path))).toEqual([]);
    expect(measured.flatMap(({ rows }) => rows).length).toBeGreaterThan(1500);
  });
});
