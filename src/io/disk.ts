// An import of node:fs loads its streams as well, each time the command line starts.
export const { constants, existsSync, realpathSync, statSync } = process.getBuiltinModule('node:fs');
