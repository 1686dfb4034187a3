/** Bundles the CMS unless it is current, as a program of its own: the memory that it takes ends with it. */
import { prepareAdmin } from './bundle.ts';

await prepareAdmin(process.cwd());
