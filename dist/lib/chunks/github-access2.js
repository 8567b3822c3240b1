export { t as githubAccess } from "./github-access.js";
