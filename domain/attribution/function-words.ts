/** Closed classes of English words. Closed: a tagger's guess is not needed for them. */

const set = (text: string): ReadonlySet<string> => new Set(text.split(" "));

const PRONOUNS = set(
  "he she they it we i you who him her them us me everyone everybody nobody someone somebody anyone anybody none " +
    "some many others most few several both all one another those these",
);

/** Words that stand for a speaker alone, or before a noun. */
const DOUBTFUL = set("some many others most few several both all one another those these her");

export function isPronoun(lower: string): boolean {
  return PRONOUNS.has(lower);
}

/** A pronoun that can stand before a noun as well: "many voters", "her lawyer". */
export function isDoubtfulPronoun(lower: string): boolean {
  return DOUBTFUL.has(lower);
}

/** The writer or reader, who are no sources of the outlet's report. */
export function isFirstOrSecondPerson(lower: string): boolean {
  return lower === "i" || lower === "we" || lower === "you" || lower === "me" || lower === "us";
}

const BE = set("be is are was were been being am 's 're 'm isn't aren't wasn't weren't get gets got getting");
const HAVE = set("have has had having 've 'd");
const DO = set("do does did");
const MODALS = set("will would can could may might must shall should 'll ca wo");

export function isBe(lower: string): boolean {
  return BE.has(lower);
}

export function isModal(lower: string): boolean {
  return MODALS.has(lower);
}

export function isAuxiliary(lower: string): boolean {
  return BE.has(lower) || HAVE.has(lower) || DO.has(lower) || MODALS.has(lower);
}

const NEGATIONS = set("not n't never cannot neither nor hardly");

export function isNegation(lower: string): boolean {
  return NEGATIONS.has(lower);
}

const QUESTION_WORDS = set("how why what whether if who where when which whom whose");

export function isQuestionWord(lower: string): boolean {
  return QUESTION_WORDS.has(lower);
}

const RELATIVES = set("who which that whose whom where");

export function isRelative(lower: string): boolean {
  return RELATIVES.has(lower);
}

const SUBORDINATORS = set(
  "after although though while whereas because since when whenever before if unless until once whilst as even despite",
);

export function isSubordinator(lower: string): boolean {
  return SUBORDINATORS.has(lower);
}

const PREPOSITIONS = set(
  "in on at during to via from after before through with by for over under about against into near within since " +
    "until amid ahead across around toward towards despite following throughout outside inside as",
);

export function isPreposition(lower: string): boolean {
  return PREPOSITIONS.has(lower);
}

const ADJUNCT_PREPOSITIONS = set(
  "in on at during to via from after before through by within since until amid ahead following despite as",
);

/** Prepositions of place, time and means, whose phrases can stand between a cue and its words. */
export function isAdjunctPreposition(lower: string): boolean {
  return ADJUNCT_PREPOSITIONS.has(lower);
}

export function isConjunction(lower: string): boolean {
  return lower === "and" || lower === "but" || lower === "or" || lower === "nor" || lower === "yet" || lower === "then";
}

/** Adverbs that stand inside a verb group beside those in -ly. */
const GROUP_ADVERBS = set(
  "also once again already ever always often sometimes later then now just still even previously further instead " +
    "first earlier since long all both too thus therefore nonetheless meanwhile twice today yesterday simply only aloud",
);

export function isGroupAdverb(lower: string): boolean {
  // A name keeps its capital ("Italy") and is no adverb.
  return GROUP_ADVERBS.has(lower) || (lower.length > 4 && lower.endsWith("ly") && /^\p{Ll}/u.test(lower));
}

export function isDash(lower: string): boolean {
  return lower === "-" || lower === "--" || lower === "—" || lower === "–";
}
