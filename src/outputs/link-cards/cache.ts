import { join } from 'node:path';
import { KeptFiles } from '../../lib/cache/kept-files.ts';

/** Drawn pictures, kept from build to build. */
export const pictures = new KeptFiles(join(process.cwd(), '.cache/cards'));
