// src/io/env.ts
const liveEnv = (variables = process.env) => ({
	get: (name) => Object.hasOwn(variables, name) ? variables[name] : void 0,
	names: () => Object.keys(variables).filter((name) => variables[name] !== void 0).sort()
});
export { liveEnv as t };
