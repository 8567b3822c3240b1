// src/model/limits.ts
/** Every size that an outsider can push has its bound here. */
const limits = {
	/** The runner's own: it cuts an annotation here. */
	messageCharacters: 4096,
	configBytes: 1048576,
	envFileBytes: 1048576,
	baselineBytes: 10485760,
	documentBytes: 2097152,
	sourceFileBytes: 2097152,
	/** What is read in chunks and never whole: coverage reports. */
	streamedBytes: 4294967296,
	/** JSON reports are read whole, and a string has room for no more. */
	jsonReportBytes: 536870911,
	/** The runner drops a step summary over 1 MiB whole; stay clear of it. */
	summaryBytes: 1e6,
	findingsPerCheck: 1e4,
	listedFiles: 2e5,
	/** What git prints of the differences between two trees. */
	diffBytes: 268435456,
	/** The contents of the changed files at an earlier commit. */
	blobBytes: 536870912,
	diffHunks: 2e6,
	checkSeconds: 60
};
export { limits as t };
