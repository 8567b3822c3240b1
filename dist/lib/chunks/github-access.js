import { t as GateError } from "./errors.js";
// src/io/budget.ts
/** Begins now. */
function startBudget(clock, ms) {
	const end = clock.elapsed() + ms;
	return {
		ms,
		left: () => Math.max(0, end - clock.elapsed())
	};
}
// src/io/github-access.ts
/** How GitHub is reached, as the runner's variables say; the time for it begins now. */
function githubAccess({ env, token, ...rest }, budgetMs) {
	const api = addressIn(env, "GITHUB_API_URL") ?? "https://api.github.com";
	return {
		...rest,
		api,
		graphql: addressIn(env, "GITHUB_GRAPHQL_URL") ?? `${api.replace(/\/v3$/, "")}/graphql`,
		token: tokenIn(token ?? env.get("GITHUB_TOKEN") ?? ""),
		budget: startBudget(rest.clock, budgetMs)
	};
}
function addressIn(env, name) {
	const text = env.get(name)?.trim().replace(/\/+$/, "");
	if (!text) return void 0;
	const url = URL.canParse(text) ? new URL(text) : void 0;
	if (url && /^https?:$/.test(url.protocol) && !url.username && !url.search && !url.hash) return text;
	throw new GateError("misuse", `${name} is not the address of an API`, { hint: "Expected one such as https://api.github.com or https://HOST/api/v3" });
}
function tokenIn(text) {
	const token = text.trim();
	if (/^[!-~]*$/.test(token)) return token || void 0;
	throw new GateError("misuse", "GITHUB_TOKEN has characters that no token has", { hint: "Set it anew" });
}
export { githubAccess as t };
