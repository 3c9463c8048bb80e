import type { Token } from "../../words/token";
import { actsOfVerb, possibleActVerb } from "./act-words";

/** A verb with its auxiliaries, as indexes of a sentence's tokens. */
export interface VerbGroup {
  readonly first: number;
  /** Index of the verb that carries the meaning; the copula where there is no other. */
  readonly verb: number;
  readonly lemma: string;
  /** Finite groups make a clause; infinitives, "-ing" forms and reduced participles hang on one. */
  readonly form: "finite" | "infinitive" | "ing" | "participle";
  readonly isPassive: boolean;
  readonly isNegated: boolean;
  readonly isPast: boolean;
  /** "will", "must", "may" … in lower case; null where there is none. */
  readonly modal: string | null;
  readonly isCopula: boolean;
}

const MODALS = new Set("will would shall should can could may might must 'll 'd ca wo ought".split(" "));
const NEGATIONS = new Set(["not", "n't", "never", "hardly"]);
const BE = new Set("be is are was were been being am 's 're 'm".split(" "));
const PAST_FORMS = new Set("was were had did been went fled".split(" "));
const POSSESSIVES = new Set("its their his her our my your".split(" "));
const FEET_OF_GROUP = new Set(["AUX", "ADV", "PART"]);

/**
 * The verb groups of a sentence in order. A word that the tagger calls a noun or a name is read as a verb where it can
 * be one of the act words and the sentence would have none else, or an auxiliary or a relative pronoun waits for one.
 * Participles between an article and a noun are no verbs ("the disputed land").
 */
export function verbGroupsOf(tokens: readonly Token[]): readonly VerbGroup[] {
  const verbs = verbIndexes(tokens);
  const groups: VerbGroup[] = [];
  for (const verb of verbs) {
    const group = groupAround(tokens, verb, (groups.at(-1)?.verb ?? -1) + 1);
    groups.push(group);
  }
  return groups;
}

function verbIndexes(tokens: readonly Token[]): readonly number[] {
  const verbs = tokens.flatMap((token, index) => (isVerbAt(tokens, index) ? [index] : []));
  const hasFinite = verbs.some((verb) => groupAround(tokens, verb, 0).form === "finite");
  const promoted = tokens.flatMap((token, index) => {
    if (verbs.includes(index) || !canBePromoted(token)) return [];
    const before = tokens[lastBefore(tokens, index, ({ pos, lower }) => pos !== "ADV" && !NEGATIONS.has(lower))];
    const waits = before !== undefined && (waitsForVerb(before) || isRelative(before));
    const isAfterModal = before !== undefined && MODALS.has(before.lower) && before.pos === "AUX";
    const isAdverb = NEGATIONS.has(token.lower) || (token.pos === "ADV" && isVerbal(tokens[index + 1]));
    if (isAskedFor(tokens, index, verbs)) return [index];
    if (isAfterModal && !isAdverb && tokens.indexOf(before) >= index - 2) return [index];
    if (possibleActVerb(token, before !== undefined && waitsForVerb(before)) === null) return [];
    return waits || (!hasFinite && followsSubject(tokens, index)) ? [index] : [];
  });
  // Without a finite verb the first candidate makes the clause; later ones are nouns more often than not.
  const chosen = hasFinite ? promoted : promoted.slice(0, 1);
  return [...verbs, ...chosen].sort((one, other) => one - other);
}

/** "Demanded that Vint step down": the base form behind "that", which the tagger takes for a noun, where no verb follows. */
function isAskedFor(tokens: readonly Token[], index: number, verbs: readonly number[]): boolean {
  const token = tokens[index];
  if (token?.pos !== "NOUN" || !["NOUN", "PROPN"].includes(tokens[index - 1]?.pos ?? "")) return false;
  const that = tokens.findLastIndex(({ lower }, at) => at < index && lower === "that");
  if (that < 1 || tokens[that - 1]?.pos !== "VERB" || verbs.some((verb) => verb > that)) return false;
  const withNext = `${token.lower}+${tokens[index + 1]?.lower ?? ""}`;
  return actsOfVerb(token.lower).length > 0 || actsOfVerb(withNext).length > 0;
}

function isVerbal(token: Token | undefined): boolean {
  return token?.pos === "VERB" || token?.pos === "AUX";
}

function canBePromoted({ pos }: Token): boolean {
  return pos === "NOUN" || pos === "PROPN" || pos === "ADJ" || pos === "ADP" || pos === "ADV";
}

function waitsForVerb({ lower, pos }: Token): boolean {
  return pos === "AUX" && !BE.has(lower) && lower !== "'s";
}

function isRelative({ lower }: Token): boolean {
  return lower === "that" || lower === "which" || lower === "who";
}

function followsSubject(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (before === undefined || !["NOUN", "PROPN", "PRON", "ADV", "PUNCT"].includes(before.pos)) return false;
  return next === undefined || next.lower !== "'s";
}

function isVerbAt(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (token.pos === "AUX") return isLoneAuxiliary(tokens, index);
  if (isContinuous(tokens, index)) return true;
  if (token.pos !== "VERB") return false;
  const followsArticle = before !== undefined && (before.pos === "DET" || before.pos === "ADJ" || isPossessive(before));
  if (followsArticle && !isRelative(before)) return false;
  if (isParticipleBeforeNoun(tokens, index)) return false;
  if (before !== undefined && before.pos === "ADP" && next?.pos === "NOUN" && /(?:ed|en)$/.test(token.lower))
    return false;
  const isBase = token.lower === token.lemma && !token.lower.endsWith("ing");
  if (isBase && before?.pos === "VERB") return false;
  // "tear gas", "lead in the blood": a base form right behind a preposition is a noun.
  if (isBase && before?.pos === "ADP" && next?.pos === "NOUN") return false;
  return true;
}

/** "Failed candidate Ash …", "her widely mocked claim": a participle that only describes the noun behind it. */
function isParticipleBeforeNoun(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]?.pos;
  if (!/(?:ed|en)$/.test(tokens[index]?.lower ?? "") || (next !== "NOUN" && next !== "PROPN")) return false;
  const isOpening = index === 0 && tokens.slice(2).some((token) => isVerbal(token));
  const [before, outer] = [tokens[index - 1], tokens[index - 2]];
  return isOpening || (before?.pos === "ADV" && outer !== undefined && (outer.pos === "DET" || isPossessive(outer)));
}

/** "Was harvesting data": a form in "-ing" between "be" and an object, whatever the tagger calls it. */
function isContinuous(tokens: readonly Token[], index: number): boolean {
  if (!/[a-z]{2}ing$/.test(tokens[index]?.lower ?? "")) return false;
  const next = tokens[index + 1]?.pos;
  const before = tokens[lastBefore(tokens, index, ({ pos }) => pos !== "ADV")];
  const hasObject = next === "DET" || next === "ADJ" || next === "NOUN" || next === "PROPN" || next === "NUM";
  return hasObject && before !== undefined && BE.has(before.lower) && before.pos === "AUX";
}

/** Index of the last token before `index` that is meant; -1 where there is none. */
function lastBefore(tokens: readonly Token[], index: number, isMeant: (token: Token) => boolean): number {
  for (let at = index - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token !== undefined && isMeant(token)) return at;
  }
  return -1;
}

function isPossessive({ lower, pos }: Token): boolean {
  return (pos === "PART" && lower === "'s") || POSSESSIVES.has(lower);
}

/** Whether no other verb follows that the auxiliary could belong to: "is a disgrace", "has 40 boats". */
function isLoneAuxiliary(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.pos === "AUX" && MODALS.has(tokens[index].lower)) return false;
  for (let next = index + 1; next < tokens.length; next += 1) {
    const token = tokens[next];
    if (token !== undefined && isContinuous(tokens, next)) return false;
    if (token === undefined || token.pos === "VERB" || (token.pos === "AUX" && next > index))
      return token === undefined;
    if (waitsForVerb(tokens[index] ?? token) && possibleActVerb(token, true) !== null) return false;
    if (!FEET_OF_GROUP.has(token.pos)) return true;
  }
  return true;
}

function groupAround(tokens: readonly Token[], verb: number, from: number): VerbGroup {
  let first = verb;
  for (let index = verb - 1; index >= from; index -= 1) {
    const token = tokens[index];
    if (
      token === undefined ||
      !FEET_OF_GROUP.has(token.pos) ||
      (token.lower === "'s" && token.pos === "PART" && tokens[verb]?.pos !== "VERB")
    )
      break;
    first = index;
  }
  const isNegated = tokens.slice(first, verb + 2).some(({ lower }) => NEGATIONS.has(lower));
  while (first < verb && tokens[first]?.pos === "ADV") first += 1;
  const before = tokens.slice(first, verb);
  const token = tokens[verb];
  const lower = token?.lower ?? "";
  const lemma = lemmaOf(token);
  const auxiliaries = before.filter(({ pos, lower: word }) => pos === "AUX" || word === "'s");
  const hasBe = auxiliaries.some(({ lower: word }) => BE.has(word));
  const isIng = lower.endsWith("ing") && !hasBe;
  const isInfinitive = before.some(({ lower: word }) => word === "to") && !auxiliaries.some((aux) => isFiniteAux(aux));
  const isJoined = isJoinedInfinitive(tokens, verb);
  const isCopula = token?.pos === "AUX" && BE.has(lower);
  return {
    first,
    verb,
    lemma,
    form: formOf({
      isInfinitive: isInfinitive || isJoined,
      isIng,
      isReduced: auxiliaries.length === 0 && isReduced(tokens, verb),
    }),
    isPassive: hasBe && !isCopula && !lower.endsWith("ing"),
    isNegated,
    isPast:
      auxiliaries.some(({ lower: word }) => PAST_FORMS.has(word)) || (lower !== lemma && !/(?:s|ing)$/.test(lower)),
    modal: before.find(({ lower: word, pos }) => pos === "AUX" && MODALS.has(word))?.lower ?? null,
    isCopula,
  };
}

function formOf(is: Readonly<Record<"isInfinitive" | "isIng" | "isReduced", boolean>>): VerbGroup["form"] {
  if (is.isInfinitive) return "infinitive";
  if (is.isIng) return "ing";
  return is.isReduced ? "participle" : "finite";
}

/** "To track them, build files and spread rumours": base forms that share the "to" of a verb before them. */
function isJoinedInfinitive(tokens: readonly Token[], verb: number): boolean {
  const token = tokens[verb];
  const before = tokens[verb - 1];
  if (token?.pos !== "VERB" || token.lower !== token.lemma || before === undefined) return false;
  const isListed = before.lower === "," || before.pos === "CCONJ";
  return isListed && tokens.slice(0, verb).some(({ lower }, at) => lower === "to" && tokens[at + 1]?.pos === "VERB");
}

/** "The threat posed by Plenty": a participle with its doer behind it, where the sentence has another verb. */
function isReduced(tokens: readonly Token[], verb: number): boolean {
  const token = tokens[verb];
  if (token?.pos !== "VERB" || token.lower === token.lemma || /(?:s|ing)$/.test(token.lower)) return false;
  const before = tokens[verb - 1]?.pos;
  const hasOther = tokens.some(({ pos }, index) => index !== verb && (pos === "VERB" || pos === "AUX"));
  return tokens[verb + 1]?.lower === "by" && hasOther && (before === "NOUN" || before === "PROPN");
}

function isFiniteAux({ lower }: Token): boolean {
  return !["be", "been", "being", "have"].includes(lower);
}

function lemmaOf(token: Token | undefined): string {
  if (token === undefined) return "";
  if (token.pos === "AUX") return token.lemma;
  if (token.lower === "fell" || token.lower === "felled") return "fall";
  // The tagger's base form counts where it is a verb of the list or nothing better is known ("fin" for "fined").
  const isKnown = actsOfVerb(token.lemma).length > 0 || (token.pos === "VERB" && !token.lower.endsWith("ed"));
  return isKnown ? token.lemma : (possibleActVerb(token, true) ?? token.lemma);
}
