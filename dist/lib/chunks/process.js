import { t as GateError } from "./errors.js";
import { spawn } from "node:child_process";
import { constants } from "node:os";
// src/io/process.ts
const isWindows = process.platform === "win32";
const kinds = {
	ENOENT: "not-found",
	EACCES: "refused",
	EPERM: "refused",
	ERR_INVALID_ARG_VALUE: "misuse"
};
const liveRun = ({ cwd, signal, env }) => (argv, { input, env: extra = {}, timeoutMs, maxBytes = 104857600 } = {}) => new Promise((resolve, reject) => {
	const [program, ...rest] = argv;
	if (!program) throw new GateError("misuse", "there is no program to run");
	if (signal.aborted) throw cancelled(program);
	const child = start(program, rest, {
		cwd,
		env: {
			...env,
			...extra
		},
		windowsHide: true,
		detached: !isWindows,
		stdio: [
			input === void 0 ? "ignore" : "pipe",
			"pipe",
			"pipe"
		]
	});
	const settle = (finish) => {
		clearTimeout(timer);
		signal.removeEventListener("abort", cancel);
		finish();
	};
	const stop = (error) => settle(() => {
		kill(child);
		reject(error);
	});
	const cancel = () => stop(cancelled(program));
	const expire = () => stop(new GateError("timeout", `${program} did not end within ${timeoutMs} ms`));
	const overflow = () => stop(new GateError("too-large", `${program} printed more than ${maxBytes} bytes`));
	const timer = timeoutMs === void 0 ? void 0 : setTimeout(expire, timeoutMs);
	signal.addEventListener("abort", cancel, { once: true });
	const stdout = collect(child.stdout, maxBytes, overflow);
	const stderr = collect(child.stderr, maxBytes, overflow);
	child.on("error", (cause) => settle(() => reject(unstarted(program, cause))));
	child.on("close", (code, signalName) => settle(() => resolve({
		code: code ?? codeOf(signalName),
		stdout: stdout(),
		stderr: stderr()
	})));
	child.stdin?.on("error", () => {});
	child.stdin?.end(input);
});
function start(program, rest, options) {
	try {
		return spawn(program, rest, options);
	} catch (cause) {
		throw unstarted(program, cause);
	}
}
function collect(stream, maxBytes, overflow) {
	const chunks = [];
	let length = 0;
	stream?.on("data", (chunk) => {
		length += chunk.length;
		if (length > maxBytes) overflow();
		else chunks.push(chunk);
	});
	return () => new Uint8Array(Buffer.concat(chunks));
}
function kill(child) {
	child.stdout?.destroy();
	child.stderr?.destroy();
	if (isWindows || child.pid === void 0) {
		child.kill("SIGKILL");
		return;
	}
	try {
		process.kill(-child.pid, "SIGKILL");
	} catch {}
}
const codeOf = (name) => 128 + (name === null ? 0 : constants.signals[name]);
const cancelled = (program) => new GateError("cancelled", `${program} was cancelled`);
function unstarted(program, cause) {
	const code = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
	const kind = kinds[code] ?? "unavailable";
	return new GateError(kind, `${program} could not be started: ${code}`, { cause });
}
export { liveRun };
