/** The digest of text or bytes, as hexadecimal digits. */
export function sha256(content: string | Uint8Array): string {
  // An import would cost every run of the command line some milliseconds, and few need it.
  const { createHash } = process.getBuiltinModule('node:crypto');
  return createHash('sha256').update(content).digest('hex');
}
