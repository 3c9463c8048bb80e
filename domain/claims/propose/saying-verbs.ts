/** Verbs that do nothing but say: with them nothing is done, asked or decided. */
const SPEECH = new Set(
  (
    "say tell stress respond reply remark tweet quip retort recall recount joke comment answer add note state write insist " +
    "explain emphasise emphasize reiterate shout whisper claim argue assert maintain caution"
  ).split(" "),
);

/** Whether a verb is one of saying alone, so that what is said is the claim and the saying is none. */
export function isSpeech(lemma: string): boolean {
  return SPEECH.has(lemma);
}
