/** A codebook as an address or a command names it: the whole of it, or one of its versions. */
export interface CodebookChoice {
  readonly key: string;
  /** Null: none is named. */
  readonly version: number | null;
}

/** What such a name looks like. */
export const CODEBOOK_CHOICE = /^(?<key>[a-z0-9-]{1,80})(?:@(?<version>[1-9]\d{0,4}))?$/;

/**
 * Reads `key` or `key@version`; null where it is neither. Does not know which there are.
 *
 * @example parseCodebookChoice("harbour-frames@2") // { key: "harbour-frames", version: 2 }
 */
export function parseCodebookChoice(text: string): CodebookChoice | null {
  const found = CODEBOOK_CHOICE.exec(text)?.groups;
  const key = found?.["key"];
  if (key === undefined) return null;
  const version = found?.["version"];
  return { key, version: version === undefined ? null : Number(version) };
}

/** The same as text. */
export function formatCodebookChoice({ key, version }: CodebookChoice): string {
  return version === null ? key : `${key}@${version}`;
}
