// Serves the built site: `node src/tools/serve/main.ts <folder> <port> [base]`.
import { basePath } from '../base-path.ts';
import { serveFolder } from './static-server.ts';

const [folder = 'dist', port = '4321', base = basePath()] = process.argv.slice(2);
const server = await serveFolder(folder, Number(port), base);
console.log(`Heapscope is at ${server.url}`);
