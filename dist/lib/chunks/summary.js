export { n as summary } from "./summary2.js";
