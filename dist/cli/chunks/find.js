export { t as configNames, n as isInline, r as readConfigText } from "./find2.js";
