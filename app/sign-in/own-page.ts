/**
 * A page of ours to go on with, as an address names it: a path and nothing else, or the home page. Two slashes, or a
 * slash and a backslash, would lead to another site.
 */
export function ownPage(given: string | null | undefined): string {
  return given != null && /^\/(?![/\\])[\x21-\x7e]*$/.test(given) && !given.includes("\\") ? given : "/";
}
