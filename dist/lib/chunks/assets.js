import { t as GateError } from "./errors.js";
import { t as readRegular } from "./read-regular.js";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
// src/io/assets.ts
const maxBytes = 16777216;
const beside = dirname(fileURLToPath(import.meta.url));
/** What the gate brings along besides its code, compressed, next to whatever bundle runs: see scripts/grammars.ts. */
async function readAsset(name, here = beside) {
	if (!/^[a-z][a-z0-9-]*\.wasm$/.test(name)) throw new Error(`${JSON.stringify(name)} is no name of an asset`);
	const path = join(grammarsBeside(here), `${name}.br`);
	try {
		const [{ brotliDecompress }, { setFlagsFromString }] = await Promise.all([import("node:zlib"), import("node:v8")]);
		setFlagsFromString("--no-wasm-tier-up");
		setFlagsFromString("--no-wasm-dynamic-tiering");
		return await promisify(brotliDecompress)(await readRegular(path, {
			name,
			maxBytes
		}), { maxOutputLength: maxBytes });
	} catch (cause) {
		throw new GateError("not-found", `the gate's own file dist/grammars/${name}.br cannot be read`, {
			hint: "Install epic21-gate again, with the whole of its dist folder.",
			cause
		});
	}
}
/** dist/action, dist/cli and dist/lib lie beside dist/grammars, their chunks a level deeper; in src there is no dist. */
function grammarsBeside(here) {
	const inBundle = /^(.*[\\/]dist)[\\/](?:action|cli|lib)(?:[\\/]chunks)?$/.exec(here)?.[1];
	return join(inBundle ?? join(here, "../../dist"), "grammars");
}
export { readAsset };
