export { t as githubClient, n as readAll } from "./github-client.js";
