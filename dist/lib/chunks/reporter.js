// src/model/reporter.ts
const defineReporter = (reporter) => reporter;
export { defineReporter as t };
