import { findJunkLine, plainLine } from "../text/junk-lines";
import type { CleanedPage } from "../text/page-text";
import { rowsOfPage } from "../text/pasted-rows-of-page";
import type { OutletProposal } from "./name-outlet";
import { slugForName } from "./outlet-name";
import { listOutletsByName, type OutletReference } from "./outlet-reference";

/** Two to five words, each with a capital but for the small words between them: "The Lantern of Tarnby". */
const NAME = /^\p{Lu}[\p{L}\d.&'-]*(?: (?:of|for|and|the|&|\p{Lu}[\p{L}\d.&'-]*)){1,4}$/u;
const ONE_WORD = /^\p{Lu}[\p{L}\d.&'-]{2,40}$/u;
const LONGEST_NAME = 60;

/**
 * The outlet to propose for a pasted page that begins with a line like a masthead: its first line, struck out as the
 * site's, that reads like a name and is no phrase that every site has ("Log in", "World news"). One word alone is more
 * often a section than a paper, so it must be the name of one outlet of the reference. `author` is never it. Always
 * doubtful: only a person can tell a masthead from the name of a section, and of HTML the page's own tags say more.
 *
 * @example proposeByMasthead(cleanPastedText("Coast Radio\nListen live\n\nLido repair …"), null, reference)
 */
export function proposeByMasthead(
  cleaned: CleanedPage,
  author: string | null,
  reference: OutletReference,
): OutletProposal | null {
  const [first] = rowsOfPage(cleaned);
  if (first === undefined || first.reason === null) return null;
  const name = first.text.length > LONGEST_NAME ? "" : plainLine(first.text);
  const known = listOutletsByName(reference, name);
  if (findJunkLine(name) !== null || name === author || known.length > 1) return null;
  const [listed] = known;
  if (!NAME.test(name) && !(listed !== undefined && ONE_WORD.test(name))) return null;
  const slug = listed?.slug ?? slugForName(name);
  // Another outlet has this slug: it is a name of none, and would be taken for that one.
  if (listed === undefined && reference.bySlug.has(slug)) return null;
  const reason = `The page begins with this line: “${name}”.`;
  const { start, end, text } = first;
  const evidence = { kind: "masthead-line", sentence: reason, range: { start, end }, quote: text };
  return { slug, name: listed?.name ?? name, certainty: "doubtful", reason, evidence };
}
