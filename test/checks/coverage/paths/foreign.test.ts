import { expect, test } from 'vitest';
import { isForeign } from '../../../../src/checks/coverage/paths/foreign.ts';

test.each([
  '/usr/include/c++/12/vector',
  '/usr/lib/python3.12/abc.py',
  'C:\\Program Files\\dotnet\\x.cs',
  '/x/.venv/lib/python3.12/os.py',
  '/x/site-packages/a.py',
  '/x/dist-packages/a.py',
  'file:///x/node_modules/a.js',
  'vendor/a.go',
  '/root/go/pkg/mod/a.go',
  '/root/.cargo/registry/src/a.rs',
  'webpack://app/webpack/bootstrap',
  'webpack/runtime/define property getters',
  '<anonymous>',
  '(eval at x)',
  'node:internal/process',
  'data:text/plain,x',
  '\0virtual:x',
  'build/generated/a.kt',
  'api/user.pb.go',
  'api/user_pb2.py',
])('need not be of the repository: %s', (path) => {
  expect(isForeign(path)).toBe(true);
});

test.each([
  'src/a.ts',
  '/app/src/a.ts',
  'C:\\here\\a.cs',
  'src/vendors/a.ts',
  'data/a.ts',
  'lib/external.ts',
  'nodes/node.ts',
])('should be of the repository: %s', (path) => {
  expect(isForeign(path)).toBe(false);
});
