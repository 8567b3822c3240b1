/** Every size that an outsider can push has its bound here. */
export const limits = {
  /** The runner's own: it cuts an annotation here. */
  messageCharacters: 4_096,
  configBytes: 1_048_576,
  envFileBytes: 1_048_576,
  baselineBytes: 10_485_760,
  documentBytes: 2_097_152,
  sourceFileBytes: 2_097_152,
  /** The runner drops a step summary over 1 MiB whole; stay clear of it. */
  summaryBytes: 1_000_000,
  findingsPerCheck: 10_000,
  listedFiles: 200_000,
  checkSeconds: 60,
} as const;
