// src/gate/version.ts
/** Kept equal to package.json by `npm run sync`. */
const version = "0.1.0";
export { version as t };
