export { t as painter, n as wantsColor } from "./paint2.js";
