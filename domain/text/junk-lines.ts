import { CREDIT_RULES } from "./junk-credit-rules";
import { DIALOG_RULES } from "./junk-dialog-rules";
import type { JunkLine, JunkRule } from "./junk-rule";
import { PAGE_RULES } from "./junk-page-rules";
import { PROMOTION_RULES } from "./junk-promotion-rules";
import { SECTION_RULES } from "./junk-section-rules";
import type { RemovalReason } from "./page-text";

/** A line longer than this is text, whatever words it begins with; it also bounds the work of every pattern. */
const LONGEST_JUNK_LINE = 1_200;

/** First that fits wins: credits and dialogs are the most specific, single words of navigation the least. */
const RULES: readonly JunkRule[] = [
  ...CREDIT_RULES,
  ...DIALOG_RULES,
  ...PROMOTION_RULES,
  ...SECTION_RULES,
  ...PAGE_RULES,
];

/**
 * Is this line, standing alone, a piece of a page rather than of an article? Answers with the reason, how sure the
 * words alone make it, and whether the line opens a section that usually lies below an article. It sees one line and
 * no context, so it cannot tell a sub-heading "Privacy" from a link of that name: that is what `strength` is for.
 */
export function findJunkLine(line: string): JunkLine | null {
  if (line.length > LONGEST_JUNK_LINE) return null;
  const plain = plainLine(line);
  if (plain === "" || reportsSpeech(plain)) return null;
  const words = plain.split(" ").length;
  for (const rule of RULES) {
    if (words > rule.maximumWords || !rule.pattern.test(plain)) continue;
    return { reason: rule.reason, strength: rule.strength, startsSection: rule.startsSection };
  }
  return null;
}

// A site's own notices speak for themselves: none says in a full sentence what somebody else said.
const LEAST_WORDS_OF_REPORT = 8;
const REPORTS_SPEECH = /\b(?:said|says|told(?! us\b)|according to|ruled|argued|warned|announced|testified)\b/iu;

/** "The app will delete your account, the minister said." is news, whatever else its words recall. */
function reportsSpeech(plain: string): boolean {
  return (
    /[.!?]["')]?$/u.test(plain) &&
    REPORTS_SPEECH.test(plain) &&
    plain.split(" ", LEAST_WORDS_OF_REPORT).length === LEAST_WORDS_OF_REPORT
  );
}

/**
 * The reason to remove a line wherever on a page it stands, or `null`. Lines that could also be a sub-heading of an
 * article ("Privacy", "Business") give `null`: use `findJunkLine` where the context can decide. One line, not a block
 * of several; leading and trailing white space does not matter.
 *
 * @example lineReason("© REUTERS / Jane Doe") // "agency-credit"
 */
export function lineReason(line: string): RemovalReason | null {
  const junk = findJunkLine(line);
  return junk !== null && junk.strength === "certain" ? junk.reason : null;
}

/**
 * The line as the patterns see it: straight quotation marks, single spaces, no bullets, emphasis signs, heading or
 * quotation signs at its edges, the words of a Markdown link without its address. Lengths change, so offsets of the
 * result mean nothing in the line.
 */
export function plainLine(line: string): string {
  return line
    .replace(/[\u2018\u2019\u02BC]/gu, "'")
    .replace(/[\u201C\u201D\u201E]/gu, '"')
    .replace(/!?\[([^[\]]*)\]\([^()\s]*\)/gu, "$1")
    .replace(/\*\*|__|`/gu, "")
    .replace(/[\s\u200B\u2060]+/gu, " ")
    .replace(/^[\s>#*•·▪►▶→»|–—-]+/u, "")
    .trim();
}
