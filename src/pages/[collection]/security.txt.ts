/**
 * `/.well-known/security.txt`. The folder is a parameter because the tools for TypeScript pass over names that begin
 * with a dot.
 */
import type { APIRoute, GetStaticPaths } from 'astro';
import { readSite } from '../../entries/read.ts';
import { today } from '../../entries/today.ts';
import { absolute } from '../../outputs/sharing/absolute.ts';
import { securityText } from '../../outputs/sharing/security.ts';

/** Without an address of the body there is nobody to name. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { corrections } = await readSite();
  return corrections === undefined ? [] : [{ params: { collection: '.well-known' }, props: { contact: corrections } }];
};

export const GET: APIRoute<{ contact: string }> = ({ props }) =>
  new Response(securityText(props.contact, today(), absolute('/.well-known/security.txt')));
