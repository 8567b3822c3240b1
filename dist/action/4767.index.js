export const id = 4767;
export const ids = [4767];
export const modules = {

/***/ 84767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  livePrometheus: () => (/* binding */ livePrometheus)
});

// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/visible.js
var visible = __webpack_require__(1032);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
;// CONCATENATED MODULE: ./build/io/prometheus-answer.js


const Point = schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* string */.YjP()]);
const Labels = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP());
const Data = schemas/* discriminatedUnion */.gMt('resultType', [
    schemas/* object */.Ikc({ resultType: schemas/* literal */.euz('scalar'), result: Point }),
    schemas/* object */.Ikc({ resultType: schemas/* literal */.euz('vector'), result: schemas/* array */.YOg(schemas/* object */.Ikc({ metric: Labels, value: Point })) }),
    schemas/* object */.Ikc({ resultType: schemas/* literal */.euz('matrix'), result: schemas/* array */.YOg(schemas/* object */.Ikc({ metric: Labels, values: schemas/* array */.YOg(Point) })) }),
]);
const Success = schemas/* object */.Ikc({
    status: schemas/* literal */.euz('success'),
    data: Data,
    warnings: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
});
const Failure = schemas/* object */.Ikc({ status: schemas/* literal */.euz('error'), error: schemas/* string */.YjP().optional() });
function samplesOf(data) {
    if (data.resultType === 'scalar')
        return [sample({}, data.result)];
    if (data.resultType === 'vector')
        return data.result.map(({ metric, value }) => sample(metric, value));
    return data.result.flatMap(({ metric, values }) => values.map((point) => sample(metric, point)));
}
const sample = (labels, [at, text]) => ({
    labels,
    at,
    value: readValue(text),
});
// By hand: Number('') is 0 and Number('+Inf') is NaN, and either would be compared as if it had been measured.
function readValue(text) {
    if (text === 'NaN' || text === '+Inf' || text === '-Inf')
        return text;
    const value = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN;
    if (Number.isFinite(value))
        return value;
    throw new errors/* GateError */.ue('malformed', `Prometheus answered ${JSON.stringify(text)} where a number belongs`);
}

;// CONCATENATED MODULE: ./build/io/prometheus.js



function livePrometheus({ http, url, headers = {} }) {
    const ask = async (resource, form) => {
        if (!url) {
            throw new errors/* GateError */.ue('misuse', 'no Prometheus is known', { hint: 'Set EPIC21_GATE_PROMETHEUS_URL' });
        }
        const response = await http.send({
            // A form, because a long query would not fit into a URL.
            method: 'POST',
            url: `${url.replace(/\/+$/, '')}/api/v1/${resource}`,
            headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
            body: new URLSearchParams(form).toString(),
        });
        return readAnswer(response);
    };
    return {
        query: (promql, at) => ask('query', { query: promql, time: seconds(at) }),
        queryRange: (promql, { start, end, stepSeconds }) => ask('query_range', { query: promql, start: seconds(start), end: seconds(end), step: String(stepSeconds) }),
    };
}
const seconds = (date) => String(date.getTime() / 1000);
function readAnswer({ status, body }) {
    const answer = parse(body);
    if (status < 200 || status > 299)
        throw refusal(status, answer);
    const success = Success.safeParse(answer);
    if (!success.success) {
        if (Failure.safeParse(answer).success)
            throw refusal(status, answer);
        throw new errors/* GateError */.ue('malformed', 'Prometheus answered something that is not a query result');
    }
    const [warning] = success.data.warnings;
    if (warning !== undefined) {
        throw new errors/* GateError */.ue('unavailable', `Prometheus answered with partial data: ${(0,visible/* clip */.$Q)(warning, 300)}`);
    }
    return samplesOf(success.data.data);
}
function parse(body) {
    try {
        return JSON.parse(new TextDecoder().decode(body));
    }
    catch {
        // A proxy in between answers in HTML; the status then says enough.
        return undefined;
    }
}
function refusal(status, answer) {
    const { error = 'it gave no reason' } = Failure.safeParse(answer).data ?? {};
    const reason = (0,visible/* clip */.$Q)(error, 300);
    if (status === 400 || status === 422)
        return new errors/* GateError */.ue('misuse', `Prometheus refuses the query: ${reason}`);
    if (status === 401 || status === 403) {
        return new errors/* GateError */.ue('refused', `Prometheus answered ${status}: ${reason}`, {
            hint: 'Set EPIC21_GATE_PROMETHEUS_AUTHORIZATION to the Authorization header that it wants',
        });
    }
    if (status === 404) {
        return new errors/* GateError */.ue('not-found', 'there is no Prometheus API at its URL', {
            hint: 'Some need a prefix in the URL, such as /prometheus',
        });
    }
    return new errors/* GateError */.ue('unavailable', `Prometheus answered ${status}: ${reason}`);
}


/***/ })

};
