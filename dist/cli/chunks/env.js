export { t as liveEnv } from "./env2.js";
