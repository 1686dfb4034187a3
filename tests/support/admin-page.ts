/** The page of the CMS as a build for another back end would write it: the script is the same for all of them. */
import { backendSettings, contentSecurityPolicy } from '../../src/cms-backend.ts';

/**
 * @param html the page as it was built.
 * @param environment the variables of the CMS, as an administrator sets them.
 */
export function adminPageFor(html: string, environment: Readonly<Record<string, string>>): string {
  const settings = backendSettings(environment);
  const { backend, workflow } = settings;
  const hotline = { number: '1022', name: 'Tổng đài' };
  const handedOver = JSON.stringify({ backend, workflow, siteUrl: 'https://trang.example.vn', hotline, portals: [] });
  return html
    .replace(/(id="cms-settings"[^>]*>)[^<]*/, (_, start: string) => start + handedOver)
    .replace(
      /(http-equiv="Content-Security-Policy" content=")[^"]*/i,
      (_, start: string) => start + contentSecurityPolicy(settings),
    );
}
