// src/model/plain-path.ts
/** A path with `.`, `..` and doubled slashes worked off, as git writes it. An absolute one stays absolute. */
function plainPath(path) {
	const plain = [];
	for (const step of path.split("/")) if (step === ".." && plain.length > 0 && plain.at(-1) !== "..") plain.pop();
	else if (step !== "" && step !== ".") plain.push(step);
	return `${path.startsWith("/") ? "/" : ""}${plain.join("/")}`;
}
export { plainPath as t };
