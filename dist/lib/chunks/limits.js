// src/model/limits.ts
/** Every size that an outsider can push has its bound here. */
const limits = {
	/** The runner's own: it cuts an annotation here. */
	messageCharacters: 4096,
	configBytes: 1048576,
	envFileBytes: 1048576,
	/** A report of another job. */
	reportBytes: 33554432,
	baselineBytes: 10485760,
	historyBytes: 10485760,
	documentBytes: 2097152,
	sourceFileBytes: 2097152,
	/** What is read in chunks and never whole: coverage reports. */
	streamedBytes: 4294967296,
	/** JSON reports are read whole, and a string has room for no more. */
	jsonReportBytes: 536870911,
	/** The runner drops a step summary over 1 MiB whole; stay clear of it. */
	summaryBytes: 1e6,
	/** What a browser opens at once. */
	pageBytes: 16777216,
	/** GitHub refuses a comment over 65,536 characters; as UTF-16 counts them they are never fewer. */
	commentCharacters: 65e3,
	/** GitHub refuses a longer summary of a check run. */
	checkRunBytes: 65e3,
	/** Twenty requests; a run that asked for more would be slowed down by GitHub. */
	checkRunAnnotations: 1e3,
	findingsPerCheck: 1e4,
	/** Files or functions that a report lists with their figures. */
	exhibitRows: 5e3,
	listedFiles: 2e5,
	/** What git prints of the differences between two trees. */
	diffBytes: 268435456,
	/** The contents of the changed files at an earlier commit. */
	blobBytes: 536870912,
	diffHunks: 2e6,
	checkSeconds: 60
};
export { limits as t };
