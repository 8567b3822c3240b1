import { t as GateError } from "./errors.js";
// src/io/disk.ts
const fs = process.getBuiltinModule("node:fs");
const { closeSync, constants, existsSync, fstatSync, openSync, readlinkSync, readSync, realpathSync, statSync } = fs;
/** Loaded when first asked for: it has much in tow, and what reads many files does so at once. */
const disk = { get promises() {
	return fs.promises;
} };
// src/io/read-regular.ts
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
/** Reads a real path. Nothing but a regular file is opened for long: a pipe would never end, a device might act. */
async function readRegular(path, named) {
	const { handle, size } = await openRegular(path, named);
	try {
		return await readToEnd(handle, size, named);
	} finally {
		await handle.close();
	}
}
const chunkBytes = 1048576;
/** The same in chunks, in two buffers by turns: the next is read while somebody looks at the one before. */
async function* streamRegular(path, named) {
	const { handle, size } = await openRegular(path, named);
	const room = Math.min(chunkBytes, size + 1);
	let [current, other] = [Buffer.allocUnsafeSlow(room), Buffer.allocUnsafeSlow(room)];
	const readNext = () => handle.read(other, 0, room, null);
	let reading = readNext();
	try {
		for (let length = 0;;) {
			const { bytesRead } = await reading;
			if (bytesRead === 0) return;
			length += bytesRead;
			if (length > named.maxBytes) throw tooLarge(named.name, `more than ${named.maxBytes} bytes`, named.maxBytes);
			[current, other] = [other, current];
			reading = readNext();
			yield new Uint8Array(current.buffer, 0, bytesRead);
		}
	} finally {
		await reading.catch(() => {});
		await handle.close();
	}
}
async function openRegular(path, { name, maxBytes }) {
	if (!(await disk.promises.lstat(path)).isFile()) throw notAFile(name);
	const handle = await disk.promises.open(path, flags);
	try {
		const status = await handle.stat();
		if (!status.isFile()) throw notAFile(name);
		if (status.size > maxBytes) throw tooLarge(name, `${status.size} bytes`, maxBytes);
		return {
			handle,
			size: status.size
		};
	} catch (cause) {
		await handle.close();
		throw cause;
	}
}
async function readToEnd(handle, size, { name, maxBytes }) {
	let buffer = Buffer.allocUnsafeSlow(size + 1);
	let length = 0;
	for (;;) {
		const { bytesRead } = await handle.read(buffer, length, buffer.length - length, null);
		if (bytesRead === 0) return new Uint8Array(buffer.buffer, 0, length);
		length += bytesRead;
		if (length > maxBytes) throw tooLarge(name, `more than ${maxBytes} bytes`, maxBytes);
		if (length === buffer.length) {
			const room = Math.min(Math.max(length, 65536), maxBytes + 1 - length);
			const grown = Buffer.allocUnsafeSlow(length + room);
			buffer.copy(grown);
			buffer = grown;
		}
	}
}
const notAFile = (name) => new GateError("not-a-file", `${name} is not a regular file`);
const tooLarge = (name, size, maxBytes) => new GateError("too-large", `${name} has ${size}, over the limit of ${maxBytes}`);
export { disk as a, openSync as c, realpathSync as d, statSync as f, constants as i, readSync as l, streamRegular as n, existsSync as o, closeSync as r, fstatSync as s, readRegular as t, readlinkSync as u };
