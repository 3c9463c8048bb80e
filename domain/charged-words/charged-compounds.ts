import type { ChargedEntry } from "./charged-entry";
import type { ChargedConcept } from "./lexicon/charged-concept";

/** What writers join to any word to sneer at it, as a first or as a last part. */
const FIRST_PARTS = new Set("crypto faux pseudo quasi sham uber ultra wannabe half-baked".split(" "));
const LAST_PARTS = new Set(
  (
    "addled addicted baiter baiting basher bashing bending bought bred busting cultist crazed denier denying destroying " +
    "drenched fest filled fueled fuelled fetish grabber grabbing hater hating happy hugging hungry hustling industrial " +
    "infested killing lite lover loving mania mad monger mongering mongers obsessed peddling phobe phobic pilled pushing " +
    "riddled ridden run-amok shaming skeptic smashing soaked spewing spouting squad starved stained stoking stricken " +
    "thirsty tastic thumping toting wannabe worship worshipping wrecking"
  ).split(" "),
);
const PLAIN = new Set(
  "trigger-happy vote-killing sugar-laden full-blown pain-killing weed-killing record-smashing heat-stricken".split(
    " ",
  ),
);

const COMPOUND: Omit<ChargedConcept, "words"> = {
  key: "sneering-compounds",
  reason: "joins a word to a sneer",
  strength: 0.75,
  kind: "adjective",
};

/**
 * The entry for a hyphenated word of which one part is a sneer ("fact-denying", "pseudo-expert"), or null.
 *
 * @param lower a word in lower case.
 */
export function compoundEntryOf(lower: string): ChargedEntry | null {
  if (!lower.includes("-") || PLAIN.has(lower)) return null;
  const parts = lower.split("-");
  const isSneer = FIRST_PARTS.has(parts[0] ?? "") || LAST_PARTS.has(parts.at(-1) ?? "");
  return isSneer ? { word: lower, concept: { ...COMPOUND, words: [] } } : null;
}
