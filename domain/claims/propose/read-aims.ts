import { readRoles, type ClauseRoles } from "./clause-roles";
import type { NounPhrase } from "./noun-phrases";
import type { SentenceReading } from "./sentence-reading";
import type { VerbGroup } from "./verb-groups";

/** What somebody demands or foresees: the deed behind "called on Vint to", "demanded that", "expects prices to". */
export interface ClauseAim {
  readonly roles: ClauseRoles;
  readonly isNegated: boolean;
}

const ASKING = new Set("demand urge ask require request want press implore beg tell advise call warn".split(" "));
/** Orders are facts; what they order is no fact yet. */
const ORDERING = new Set("order instruct".split(" "));
const FORESEEING = new Set("expect forecast predict project".split(" "));
const ASKING_THAT = new Set("demand ask require request urge recommend propose".split(" "));

/** Whether a verb asks somebody for a deed without the power to order it. */
export function isAsking(lemma: string): boolean {
  return ASKING.has(lemma);
}

/**
 * The deed that a verb of asking or foreseeing has as its object, put with an infinitive: "urged Vint to resign", "were
 * told to leave", "expects prices to rise". Null where the verb has no such deed. Of "asked to leave" nobody knows from
 * the form who leaves: null.
 */
export function infinitiveAim(
  reading: SentenceReading,
  verb: VerbGroup,
  subject: readonly NounPhrase[],
  bound: number,
): ClauseAim | null {
  if (![ASKING, ORDERING, FORESEEING].some((verbs) => verbs.has(verb.lemma))) return null;
  const next = reading.verbs.find((group) => group.verb > verb.verb);
  if (next === undefined || next.form !== "infinitive" || next.verb > bound) return null;
  const addressed = reading.phrases.filter(({ last, first }) => first > verb.verb && last === next.first - 1);
  const doers = addressed.length > 0 ? addressed : verb.isPassive ? subject : [];
  return doers.length === 0 ? null : { roles: readRoles(reading, next, doers, bound), isNegated: next.isNegated };
}

/** Whether what follows a verb of asking is a clause that says what is asked for: "demanded that Vint resign". */
export function asksThat({ tokens }: SentenceReading, { verb, lemma }: VerbGroup): boolean {
  return ASKING_THAT.has(lemma) && tokens[verb + 1]?.lower === "that";
}
