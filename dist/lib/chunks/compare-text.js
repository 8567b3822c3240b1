// src/formats/coverage/compare-text.ts
/** By code units, so that the order is the same on every machine. */
const compareText = (a, b) => a === b ? 0 : a < b ? -1 : 1;
export { compareText as t };
