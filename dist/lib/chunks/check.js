// src/model/check.ts
/** Infers a check's types from its schemas and rules. */
const defineCheck = (check) => check;
export { defineCheck as t };
