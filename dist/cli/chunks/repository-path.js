import { relative, resolve } from "node:path";
// src/reporters/repository-path.ts
/** A place's path as seen from the repository, or from where the command was started: `prefix` in front, `..` worked off. */
function repositoryPath(prefix, path) {
	if (path.startsWith("/") || /^[A-Za-z]:[\\/]/.test(path)) return path;
	const parts = [];
	for (const part of [...prefix.split("/"), ...path.split("/")]) {
		if (part === "" || part === ".") continue;
		if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
		else parts.push(part);
	}
	return parts.join("/");
}
/** The prefix of a gated directory. */
const prefixOf = ({ cwd, directory }) => relative(cwd, resolve(cwd, directory)).replaceAll("\\", "/");
export { repositoryPath as n, prefixOf as t };
