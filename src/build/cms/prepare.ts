/** Bundles the CMS unless it is current. A program of its own: the memory that it takes (see `../cms.ts`) ends with it. */
import { prepareAdmin } from './bundle.ts';

await prepareAdmin(process.cwd());
