import type { APIRoute } from 'astro';
import { thirdParties } from '#components/licence/third-parties.node.ts';

/** The licence texts of the packages of which the site's scripts hold code. */
export const GET: APIRoute = () => {
  const texts = thirdParties().map(
    ({ name, version, licence, source, text }) =>
      `${name} ${version}\n${licence}\n${source ?? ''}\n\n${text ?? ''}\n`,
  );
  return new Response(texts.join(`\n${'-'.repeat(72)}\n\n`), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
