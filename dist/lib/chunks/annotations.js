export { n as annotations } from "./annotations2.js";
