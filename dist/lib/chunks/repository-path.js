import { t as plainPath } from "./plain-path.js";
import "node:path";
// src/reporters/repository-path.ts
/** A place's path as seen from the repository, or from where the command was started: `prefix` in front, `..` worked off. */
function repositoryPath(prefix, path) {
	if (path.startsWith("/") || /^[A-Za-z]:[\\/]/.test(path)) return path;
	return plainPath(`${prefix}/${path}`.replace(/^\/+/, ""));
}
export { repositoryPath as t };
