import type { APIRoute } from 'astro';
import { publishedEntries } from '../../entries/published.ts';
import { readSite } from '../../entries/read.ts';
import { absolute } from '../../outputs/sharing/absolute.ts';
import { guideData, type GuidesData } from '../../outputs/sharing/open-data.ts';
import { openDataWords as words } from '../../text/vi/open-data.ts';

export const GET: APIRoute = async () => {
  const { body } = await readSite();
  const data: GuidesData = {
    $schema: absolute('/api/guides.schema.json'),
    version: 1,
    publisher: body,
    notice: words.reuse,
    guides: (await publishedEntries('guides')).map(guideData),
  };
  return Response.json(data);
};
