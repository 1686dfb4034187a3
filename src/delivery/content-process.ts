/**
 * `decap-server` in a process of its own, started by `content-server.ts`. It listens on a socket in a folder that only
 * this user may enter, and on no port: no page of any site can reach it, whatever name it was given.
 */
import { createServer, type RequestListener } from 'node:http';
import { createRequire } from 'node:module';

interface Middlewares {
  readonly registerLocalFs: (app: RequestListener, options: { logLevel: string }) => Promise<void>;
  readonly registerLocalGit: (app: RequestListener, options: { logLevel: string }) => Promise<void>;
}

const require = createRequire(import.meta.url);
const middlewares = require('decap-server/dist/middlewares.js') as Middlewares;
// The very version that decap-server was written for.
const requireOfServer = createRequire(require.resolve('decap-server'));
const express = requireOfServer('express') as () => RequestListener;

const [, , socket = '', mode] = process.argv;
const app = express();
// It repeats whatever it refuses, pictures and all; the CMS tells that.
const register = mode === 'git' ? middlewares.registerLocalGit : middlewares.registerLocalFs;
await register(app, { logLevel: 'none' });
createServer(app).listen(socket, () => process.send?.('listening'));
process.once('disconnect', () => process.exit());
