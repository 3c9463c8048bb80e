import type { Token } from "../words/token";

/** Words with a charged sense and a plain one, and what tells the charged one by the words beside it. */
const SENSES: Readonly<Record<string, (tokens: readonly Token[], index: number) => boolean>> = {
  rail: isComplaint,
  lie: isFalsehood,
  lying: isFalsehood,
};

/**
 * Whether the charged word `base` at `index` is meant in its charged sense: "railing against the plan" and no railing of
 * a bridge, "lied to voters" and no village that lies on the coast. True for every word that has one sense only.
 *
 * Words decide here and not the tag, because the tagger takes the verb "railing" for a noun and gives both verbs "lie"
 * one base form. The wrong tool for a word that is plain beside certain things ("blast furnace"): see `isLiteralUse`.
 */
export function hasChargedSense(base: string, tokens: readonly Token[], index: number): boolean {
  const isMeant = Object.hasOwn(SENSES, base) ? SENSES[base] : undefined;
  return isMeant === undefined || isMeant(tokens, index);
}

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** How far after "rail" its preposition may stand: "railed on Monday against". */
const AGAINST_WITHIN = 3;

const COMPLAINED_OF = words("at about over");

/** Who rails, rails against or at something; all else that is spelt so is a track or a fence. */
function isComplaint(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (isThing(before)) return false;
  const following = tokens.slice(index + 1, index + 1 + AGAINST_WITHIN);
  if (following.some(({ lower }) => lower === "against")) return true;
  const form = tokens[index]?.lower;
  // "on steel railing at the pier", "Rails at the depot"
  const isFence = form === "railing" && (before?.pos === "NOUN" || before?.pos === "ADP");
  const isTrack = form === "rails" && before === undefined;
  return !isFence && !isTrack && COMPLAINED_OF.has(following[0]?.lower ?? "");
}

/** What follows "lie" where it tells a place or a state. */
const PLACES = words(`
  in on at with under within upon outside inside near beside behind among amongst between beneath beyond along across
  above below ahead down back around here there elsewhere somewhere nearby deep far close north south east west off
  dormant idle empty low flat still awake asleep dead ill open unused abandoned buried motionless unconscious wounded
  injured scattered squarely
`);

/** What stands before "lie" where its subject follows, or the place was named: "herein lies the problem". */
const PLACES_BEFORE = words("here there herein therein wherein low");

/** How far before "lie" a "where" may stand: "where the blame for it lies". */
const WHERE_WITHIN = 5;

/** Forms that only the other verb has. */
const FORMS_OF_PLACE = words("lay lain");

/** Whether "lie" is the untruth. Only "lied" and the noun tell it by themselves. */
function isFalsehood(tokens: readonly Token[], index: number): boolean {
  const form = tokens[index]?.lower ?? "";
  if (FORMS_OF_PLACE.has(form)) return false;
  const before = tokens[index - 1];
  if (form === "lied" || isThing(before)) return true;
  // "told lies in court"
  if (form !== "lying" && before?.pos === "VERB") return true;
  if (PLACES_BEFORE.has(before?.lower ?? "")) return false;
  const earlier = tokens.slice(Math.max(0, index - WHERE_WITHIN), index);
  return !earlier.some(({ lower }) => lower === "where") && !isPlace(tokens, index + 1);
}

/** "in the paint", "just outside the town", "ten miles offshore" */
function isPlace(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  if (PLACES.has(token.lower) || token.pos === "NUM") return true;
  return token.pos === "ADV" && PLACES.has(tokens[index + 1]?.lower ?? "");
}

const POSSESSIVES = words("my your his her its our their whose 's");

/** Whether the word after this one is a noun by what stands before it: "the railing", "the city's lies". */
function isThing(before: Token | undefined): boolean {
  if (before === undefined) return false;
  return before.pos === "DET" || before.pos === "ADJ" || before.pos === "NUM" || POSSESSIVES.has(before.lower);
}
