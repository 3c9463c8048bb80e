import type { Token } from "../words/token";
import type { NameGender } from "./given-names";
import { isRoleNoun } from "./source-words";

/** What people do and bodies do not, or hardly ever. */
const PERSONAL_VERBS = new Set(
  (
    "smiled laughed nodded shrugged sighed joked quipped recalled resigned testified tweeted tweets shouted whispered " +
    "grinned paused wept cried married died chuckled sneered fumed retired"
  ).split(" "),
);

/** How many words behind a name are looked at for a pronoun. */
const REACH = 16;

/**
 * The gender of the person whom the words around a name tell it to be, the name standing from `first` to before `end`:
 * "Tofte, who …", "Tofte smiled", “I never lied,” Tofte said, or "he" or "she" behind a subject before anybody else is
 * named. `next` is the first word of the sentence after. Null where nothing tells of a person.
 */
export function personBesideName(
  tokens: readonly Token[],
  first: number,
  end: number,
  next: string,
): NameGender | null {
  const before = tokens[first - 1];
  const after = tokens[end]?.lower ?? "";
  const behindComma = after === "," ? (tokens[end + 1]?.lower ?? "") : after;
  const isSubject = before === undefined || before.pos === "PUNCT";
  const gender = isSubject ? genderBehind(tokens, end, next) : null;
  if (gender !== null || !isSubject) return gender;
  const isBehindWords = /^["”]$/u.test(before?.text ?? "");
  const saysI =
    (isBehindWords && tokens.slice(Math.max(0, first - REACH), first).some(isI)) ||
    (/^["“]$/u.test(tokens[end + 2]?.text ?? "") && tokens.slice(end + 2, end + REACH).some(isI));
  const tellsPress =
    /^(?:told|tells)$/u.test(after) && /^(?:reporters|journalists)$/u.test(tokens[end + 1]?.lower ?? "");
  const isSomebody = saysI || tellsPress || /^who(?:se|m)?$/u.test(behindComma) || PERSONAL_VERBS.has(after);
  return isSomebody ? "unknown" : null;
}

function isI({ text }: Token): boolean {
  return text === "I";
}

/** The gender of the first pronoun behind a subject, where nobody else is named before it. */
function genderBehind(tokens: readonly Token[], end: number, next: string): NameGender | null {
  for (let at = end; at < Math.min(tokens.length, end + REACH); at += 1) {
    const token = tokens[at];
    const gender = token === undefined ? null : genderOfPronoun(token.lower);
    if (gender !== null) return gender;
    if (token === undefined || namesAnother(token)) return null;
  }
  return tokens.length - end < REACH ? genderOfPronoun(next) : null;
}

function genderOfPronoun(lower: string): NameGender | null {
  if (/^(?:he|himself|his)$/u.test(lower)) return "male";
  return /^(?:she|herself|her)$/u.test(lower) ? "female" : null;
}

function namesAnother({ text, lower, pos }: Token): boolean {
  if (/^["“”]$/u.test(text) || isRoleNoun(lower) || lower === "its" || lower === "it") return true;
  return pos === "PROPN" || (pos === "NOUN" && /(?:er|or|ist|ant)s?$/u.test(lower));
}
