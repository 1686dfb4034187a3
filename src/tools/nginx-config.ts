/**
 * Prints the nginx configuration of the site.
 *
 *   npm run --silent nginx-config -- /var/www/3-trach-nhiem/current 80 > 3-trach-nhiem.conf
 *   npm run --silent nginx-config -- --no-brotli …     for an nginx without the module brotli_static
 *   REACH=nginx npm run --silent nginx-config -- …      with the log that `npm run count-visits` counts; --log=<file>
 *                                                        for another place
 */
import { countsVisits } from '../environment.ts';
import { nginxServer } from '../delivery/nginx.ts';
import { visitLog } from '../delivery/nginx-reach.ts';
import { redirectsOf } from '../delivery/redirects.ts';

const words = process.argv.slice(2);
const [root, listen = '80'] = words.filter((word) => !word.startsWith('--'));
if (root === undefined) {
  console.error('Which folder is the site published in? npm run nginx-config -- /var/www/3-trach-nhiem/current');
  process.exitCode = 1;
} else {
  const log = words.find((word) => word.startsWith('--log='))?.slice('--log='.length) ?? visitLog;
  const place = { root, listen, brotli: !words.includes('--no-brotli'), visitLog: countsVisits() ? log : undefined };
  process.stdout.write(nginxServer(place, redirectsOf(root)));
}
