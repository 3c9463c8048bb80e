/** Agencies that sign pictures, and the words that introduce a credit. */
const CREDIT_START =
  /(?:[([]|\s[—–|-]\s|[.!?…"”’]\s|\n|\s(?=©)|^)(?:(?:photo|photograph|image|picture|illustration|file photo|photo credit|image credit|credit|source|courtesy)s?(?: (?:by|credit|courtesy(?: of)?))?\s?[:/]|(?:photo|photograph|image|picture|illustration)s? (?:by|courtesy)\b|©|(?:AP|AFP|Reuters|EPA|PA|dpa|TASS)(?: photo| images?)?(?=[)\s/.]|$)|(?:Getty|Shutterstock|iStock|Alamy|Unsplash)\b)/i;

const AGENCY_TAIL =
  /(?:[([\n]|\s[—–|-]\s)[^()[\]\n]{0,60}\b(?:AP|AFP|Reuters|EPA|PA|dpa|Getty(?: Images)?|Shutterstock|iStock|Alamy|Unsplash)(?: (?:photo|images?|pool|via \w{1,20}))?[)\]]?\.?$/i;

/**
 * Where the agency credit at the end of a caption begins, counted from the caption's start, or `null` where there is
 * none. A credit runs to the end of the caption; a longer rest than 120 units is taken for text, not for a credit.
 */
export function findCaptionCredit(caption: string): number | null {
  if (caption.length > 2_000) return null;
  const from = Math.max(0, caption.length - 120);
  const tail = caption.slice(from);
  const starts = [CREDIT_START.exec(tail), AGENCY_TAIL.exec(tail)].filter((match) => match !== null);
  if (starts.length === 0) return null;
  const match = starts.reduce((first, next) => (next.index < first.index ? next : first));
  // The sentence's full stop before the credit stays with the caption.
  const keepsFirst = /^[.!?…"”’]/.test(match[0]) ? 1 : 0;
  return caption.slice(0, from + match.index + keepsFirst).trimEnd().length;
}
