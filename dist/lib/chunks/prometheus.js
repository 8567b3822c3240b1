import { t as GateError } from "./errors.js";
import { t as clip } from "./visible.js";
import { z } from "zod";
// src/io/prometheus-answer.ts
const Point = z.tuple([z.number(), z.string()]);
const Labels = z.record(z.string(), z.string());
const Data = z.discriminatedUnion("resultType", [
	z.object({
		resultType: z.literal("scalar"),
		result: Point
	}),
	z.object({
		resultType: z.literal("vector"),
		result: z.array(z.object({
			metric: Labels,
			value: Point
		}))
	}),
	z.object({
		resultType: z.literal("matrix"),
		result: z.array(z.object({
			metric: Labels,
			values: z.array(Point)
		}))
	})
]);
const Success = z.object({
	status: z.literal("success"),
	data: Data,
	warnings: z.array(z.string()).default([])
});
const Failure = z.object({
	status: z.literal("error"),
	error: z.string().optional()
});
function samplesOf(data) {
	if (data.resultType === "scalar") return [sample({}, data.result)];
	if (data.resultType === "vector") return data.result.map(({ metric, value }) => sample(metric, value));
	return data.result.flatMap(({ metric, values }) => values.map((point) => sample(metric, point)));
}
const sample = (labels, [at, text]) => ({
	labels,
	at,
	value: readValue(text)
});
function readValue(text) {
	if (text === "NaN" || text === "+Inf" || text === "-Inf") return text;
	const value = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : NaN;
	if (Number.isFinite(value)) return value;
	throw new GateError("malformed", `Prometheus answered ${JSON.stringify(text)} where a number belongs`);
}
// src/io/prometheus.ts
function livePrometheus({ http, url, headers = {} }) {
	const ask = async (resource, form) => {
		if (!url) throw new GateError("misuse", "no Prometheus is known", { hint: "Set EPIC21_GATE_PROMETHEUS_URL" });
		return readAnswer(await http.send({
			method: "POST",
			url: `${url.replace(/\/+$/, "")}/api/v1/${resource}`,
			headers: {
				...headers,
				"content-type": "application/x-www-form-urlencoded",
				accept: "application/json"
			},
			body: new URLSearchParams(form).toString()
		}));
	};
	return {
		query: (promql, at) => ask("query", {
			query: promql,
			time: seconds(at)
		}),
		queryRange: (promql, { start, end, stepSeconds }) => ask("query_range", {
			query: promql,
			start: seconds(start),
			end: seconds(end),
			step: String(stepSeconds)
		})
	};
}
const seconds = (date) => String(date.getTime() / 1e3);
function readAnswer({ status, body }) {
	const answer = parse(body);
	if (status < 200 || status > 299) throw refusal(status, answer);
	const success = Success.safeParse(answer);
	if (!success.success) {
		if (Failure.safeParse(answer).success) throw refusal(status, answer);
		throw new GateError("malformed", "Prometheus answered something that is not a query result");
	}
	const [warning] = success.data.warnings;
	if (warning !== void 0) throw new GateError("unavailable", `Prometheus answered with partial data: ${clip(warning, 300)}`);
	return samplesOf(success.data.data);
}
function parse(body) {
	try {
		return JSON.parse(new TextDecoder().decode(body));
	} catch {
		return;
	}
}
function refusal(status, answer) {
	const { error = "it gave no reason" } = Failure.safeParse(answer).data ?? {};
	const reason = clip(error, 300);
	if (status === 400 || status === 422) return new GateError("misuse", `Prometheus refuses the query: ${reason}`);
	if (status === 401 || status === 403) return new GateError("refused", `Prometheus answered ${status}: ${reason}`, { hint: "Set EPIC21_GATE_PROMETHEUS_AUTHORIZATION to the Authorization header that it wants" });
	if (status === 404) return new GateError("not-found", "there is no Prometheus API at its URL", { hint: "Some need a prefix in the URL, such as /prometheus" });
	return new GateError("unavailable", `Prometheus answered ${status}: ${reason}`);
}
export { livePrometheus };
