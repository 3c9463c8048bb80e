/** The search parameter with the key of what was done on the page before, whose own page is gone. */
export const DONE = "done";

/** The coverage page of an event, where what was just done is told and can be taken back. */
export function landAfter(slug: string, changeKey: string | null): string {
  return `/events/${slug}/coverage${changeKey === null ? "" : `?${DONE}=${changeKey}`}`;
}
