import { r as mergeFiles } from "./merge.js";
// src/formats/coverage/merging-files.ts
/**
* Parts are merged two of a size at a time, as a counter carries: merging each into all the ones before it would take
* forever where a large file is followed by a million sections of one line.
*/
function mergingFiles(combine) {
	const byPath = /* @__PURE__ */ new Map();
	let isMerged = false;
	return {
		add(file) {
			const parts = byPath.get(file.path);
			if (!parts) {
				byPath.set(file.path, [{
					file,
					rank: 0
				}]);
				return;
			}
			isMerged = true;
			let part = {
				file,
				rank: 0
			};
			for (let last = parts.at(-1); last?.rank === part.rank; last = parts.at(-1)) {
				part = {
					file: mergeFiles(last.file, part.file, combine),
					rank: part.rank + 1
				};
				parts.pop();
			}
			parts.push(part);
		},
		get isMerged() {
			return isMerged;
		},
		files: () => Array.from(byPath.values(), (parts) => parts.map(({ file }) => file).reduceRight((after, before) => mergeFiles(before, after, combine)))
	};
}
export { mergingFiles as t };
