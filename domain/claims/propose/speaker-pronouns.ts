import type { Participant } from "./proposition";

/** Pronouns of retold words that are the speaker's: "India said it closed …". */
const RETOLD = new Set(["it", "he", "she", "they"]);
/** Pronouns of quoted words that are the speaker's; "we" are more than one. */
const QUOTED = new Set(["i"]);

/**
 * A clause's subject with the speaker's name in place of the pronoun that stands for the speaker: "it" and "she" in
 * retold words, "I" in quoted ones. Rarely somebody else is meant in retold words; then the name is wrong.
 */
export function withSpeaker(
  subject: readonly Participant[],
  { speaker, isQuoted }: { readonly speaker: string | null; readonly isQuoted: boolean },
): readonly Participant[] {
  const [pronoun, ...others] = subject;
  if (pronoun === undefined || others.length > 0 || speaker === null) return subject;
  return (isQuoted ? QUOTED : RETOLD).has(pronoun.head) ? [asSpeaker(pronoun, speaker)] : subject;
}

function asSpeaker(pronoun: Participant, speaker: string): Participant {
  const words = speaker
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "the" && word !== "a");
  const isName = /^\p{Lu}/u.test(speaker) && !/^(?:The|A|An) /.test(speaker);
  const head = words.at(-1) ?? pronoun.head;
  return { ...pronoun, head, words, owners: [], label: speaker, isName };
}
