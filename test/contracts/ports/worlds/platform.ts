/** Windows needs a privilege for links and has no named pipes, modes or names with a newline. */
export const isWindows = process.platform === 'win32';
