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
	/** The runner drops a step summary over 1 MiB whole; stay clear of it. */
	summaryBytes: 1e6,
	findingsPerCheck: 1e4,
	listedFiles: 2e5,
	checkSeconds: 60
};
export { limits as t };
