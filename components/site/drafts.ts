/**
 * Whether a lesson or exercise is shown: a draft only while the site is edited (`npm run dev`), never
 * in a site that is built.
 */
export function isShown({ draft }: { readonly draft?: boolean | undefined }): boolean {
  return draft !== true || import.meta.env.DEV;
}
