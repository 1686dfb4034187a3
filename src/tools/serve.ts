/**
 * `npm run serve [folder]`: the site in `dist/` as production serves it, on this machine only. `PORT`, by default 4321.
 */
import { listen, siteServer } from '../delivery/site-server.ts';

const port = Number(process.env['PORT'] ?? 4321);
const folder = process.argv[2] ?? 'dist';
await listen(siteServer({ folder: () => folder }), port);
console.log(`http://localhost:${String(port)}/`);
