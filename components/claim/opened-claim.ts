/** What a lesson says, with the program that shows it, or why none can and where it is written. */
export type OpenedClaim =
  | { readonly said: string; readonly program: string }
  | { readonly said: string; readonly because: string; readonly source: string };
