// src/model/plan.ts
/** Stands where the name of a config file would, when a workflow holds the config itself. */
const inlineConfig = "inline config";
/** A workflow can hold the config itself. */
const isInline = (config) => config.includes("\n") || config.trimStart().startsWith("{");
export { isInline as n, inlineConfig as t };
