import type { Modality } from "./proposition";
import type { SentenceReading } from "./sentence-reading";
import type { VerbGroup } from "./verb-groups";

const MEANT = new Set(
  "plan intend want hope aim promise vow prepare propose seek agree pledge expect set decide offer try pledge mean".split(
    " ",
  ),
);
const CONSIDERED = new Set("consider mull weigh discuss".split(" "));
const NEGATING = new Set("refuse decline fail deny forget omit stop".split(" "));
/** Adjectives that only say how it stands with the verb behind them; others are what is said: "is unfit to lead". */
const LEADING = new Set(
  "likely unlikely set due bound expected certain sure poised able unable willing unwilling ready eager about free".split(
    " ",
  ),
);
const FORCING = new Set("force compel oblige".split(" "));
const TRANSPARENT = new Set("begin start continue manage help be have do get go see move".split(" "));

/** A verb that hangs on another one, which says whether it is done, meant, threatened or left undone. */
export interface Control {
  readonly verb: VerbGroup;
  readonly modality: Modality;
  readonly isNegating: boolean;
}

/** How far behind its ruler the infinitive or "-ing" form may stand, in tokens. */
const REACH = 4;

/**
 * The verb that a predicate is really about where its finite verb only says how it stands with it: "plans to build",
 * "threatened to close", "refused to sign", "began to sink". Null where the finite verb stands for itself.
 */
export function findControl(
  reading: SentenceReading,
  { verb, lemma, isCopula, isPassive }: VerbGroup,
  bound: number,
): Control | null {
  const next = reading.verbs.find((group) => group.verb > verb);
  if (next === undefined || next.verb > bound || next.verb - verb > REACH || next.form === "finite") return null;
  if (isCopula && reading.tokens.slice(verb, next.first).some(({ pos, lower }) => pos === "ADJ" && !LEADING.has(lower)))
    return null;
  // "Were forced to leave their homes": what was done to them is one act.
  if (isPassive && FORCING.has(lemma)) {
    const forced = next.lemma === "leave" ? { ...next, lemma: "force_leave" } : next;
    return { verb: forced, modality: "actual", isNegating: false };
  }
  const modality = modalityOf(lemma);
  const isNegating = NEGATING.has(lemma);
  if (modality === null && !isNegating && !TRANSPARENT.has(lemma)) return null;
  if (isCopula && next.form !== "infinitive") return null;
  const hasObject = reading.phrases.some(({ first }) => first > verb && first < next.first);
  return hasObject ? null : { verb: next, modality: modality ?? "actual", isNegating };
}

function modalityOf(lemma: string): Modality | null {
  if (lemma === "threaten") return "threatened";
  if (CONSIDERED.has(lemma)) return "considered";
  return MEANT.has(lemma) ? "planned" : null;
}
