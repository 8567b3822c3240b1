// Asks for an address with the toolkit, which looks at the variables of its process when it is loaded.
import { toolkitHttp } from '../../../src/io/github-toolkit.ts';

const [url = ''] = process.argv.slice(2);
const http = toolkitHttp({ token: 's3cret', signal: new AbortController().signal });
const { status, body } = await http.send({ url, timeoutMs: 5_000 });
process.stdout.write(`${status} ${new TextDecoder().decode(body)}`);
process.exit(0);
