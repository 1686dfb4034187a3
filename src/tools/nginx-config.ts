/**
 * Prints the nginx configuration of the site.
 *
 *   npm run nginx-config -- /var/www/3-trach-nhiem/current 80 > 3-trach-nhiem.conf
 *   npm run nginx-config -- --no-brotli …     for an nginx without the module brotli_static
 */
import { nginxServer } from '../delivery/nginx.ts';
import { redirectsOf } from '../delivery/redirects.ts';

const words = process.argv.slice(2);
const [root, listen = '80'] = words.filter((word) => !word.startsWith('--'));
if (root === undefined) {
  console.error('Which folder is the site published in? npm run nginx-config -- /var/www/3-trach-nhiem/current');
  process.exitCode = 1;
} else {
  process.stdout.write(nginxServer({ root, listen, brotli: !words.includes('--no-brotli') }, redirectsOf(root)));
}
