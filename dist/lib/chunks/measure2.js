export { t as measureJavaScript } from "./measure.js";
