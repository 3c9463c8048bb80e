const KIND_NOUNS = new Set(
  (
    "app application platform service site website network program software game company firm group giant business " +
    "corporation startup manufacturer maker bank airline paper newspaper broadcaster channel party union team club messenger browser tool"
  ).split(" "),
);

/** Whether a noun behind a name says what kind of thing the name is and adds no other thing ("the Plenty app"). */
export function isKindNoun(lemma: string): boolean {
  return KIND_NOUNS.has(lemma);
}
