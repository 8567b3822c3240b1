/** Every size that an outsider can push has its bound here. */
export const limits = {
  /** The runner's own: it cuts an annotation here. */
  messageCharacters: 4_096,
  configBytes: 1_048_576,
  envFileBytes: 1_048_576,
  /** A report of another job. */
  reportBytes: 33_554_432,
  baselineBytes: 10_485_760,
  historyBytes: 10_485_760,
  documentBytes: 2_097_152,
  sourceFileBytes: 2_097_152,
  /** What is read in chunks and never whole: coverage reports. */
  streamedBytes: 4 * 1_073_741_824,
  /** JSON reports are read whole, and a string has room for no more. */
  jsonReportBytes: 512 * 1_048_576 - 1,
  /** The runner drops a step summary over 1 MiB whole; stay clear of it. */
  summaryBytes: 1_000_000,
  /** What a browser opens at once. */
  pageBytes: 16_777_216,
  /** GitHub refuses a comment over 65,536 characters; as UTF-16 counts them they are never fewer. */
  commentCharacters: 65_000,
  /** GitHub refuses a longer summary of a check run. */
  checkRunBytes: 65_000,
  /** Twenty requests; a run that asked for more would be slowed down by GitHub. */
  checkRunAnnotations: 1_000,
  findingsPerCheck: 10_000,
  /** Files or functions that a report lists with their figures. */
  exhibitRows: 5_000,
  listedFiles: 200_000,
  /** What git prints of the differences between two trees. */
  diffBytes: 268_435_456,
  /** The contents of the changed files at an earlier commit. */
  blobBytes: 536_870_912,
  diffHunks: 2_000_000,
  checkSeconds: 60,
} as const;
