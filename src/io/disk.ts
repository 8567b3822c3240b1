// An import of node:fs loads its streams as well, each time the command line starts.
const fs = process.getBuiltinModule('node:fs');

export const { closeSync, constants, existsSync, fstatSync, openSync, readlinkSync, readSync, realpathSync, statSync } =
  fs;

/** Loaded when first asked for: it has much in tow, and what reads many files does so at once. */
export const disk = {
  get promises(): typeof fs.promises {
    return fs.promises;
  },
};
