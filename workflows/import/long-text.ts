/** A decoded page of more UTF-16 code units than this is stored, and read only when a person asks for it. */
export const LONGEST_UNASKED = 1_000_000;

/** The item's `reason` while it waits to be asked for. */
export const LONG_TEXT = "long-text";

/**
 * What is said of a page that is too long to be read unasked, or null for one that is not. `length` is that of the
 * decoded page in UTF-16 code units; a million of them is called a megabyte, which in most languages of the press it
 * is within a few per cent.
 */
export function describeLongText(length: number): string | null {
  if (length <= LONGEST_UNASKED) return null;
  // Rounded up, so that what is just over the limit does not read as if it were at it.
  const megabytes = Math.ceil(length / 100_000) / 10;
  return `This text is ${megabytes.toFixed(1)} MB. Long texts are read only on request.`;
}
