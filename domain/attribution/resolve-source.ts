import type { SpeakerType } from "../claims/claim";
import type { AttributedSource } from "./attribution";
import type { ClauseLine, Unit } from "./clause-lines";
import { isPronoun } from "./function-words";
import type { NamedActor, NameMention, NameRegister } from "./name-register";
import { isTimeWord, type UnitSpan } from "./noun-phrases";
import { ANONYMOUS_NOUNS, isDocumentNoun, isRoleNoun, isOrganisationNoun, TITLES } from "./source-words";

/** The source that a span of a line names. `reach`: where the text begins in which a pronoun's person is looked for. */
export interface SourceSpot {
  readonly line: ClauseLine;
  readonly span: UnitSpan;
  readonly reach: number;
}

/**
 * Names a source by the fullest name that the article has for it, and types it. A pronoun or a role is resolved only
 * where one actor of fitting kind and gender is named in reach; `lastSource` is the source of the sentence before,
 * which goes first for "it" and for "he" or "she". No outlet and no person is known by name here.
 */
export function resolveSource(
  { line, span, reach }: SourceSpot,
  register: NameRegister,
  lastSource: AttributedSource | null,
): AttributedSource {
  const units = line.units.slice(span.first, span.last + 1).filter((unit) => !isTimeWord(unit));
  const start = line.units[span.first]?.start ?? 0;
  const end = line.units[span.last]?.end ?? start;
  while (units.length > 1 && units.at(-1)?.pos === "VERB" && units.length < span.last - span.first + 1) units.pop();
  const printed = units
    .map(({ text, quotation }) => (quotation === null ? text : "…"))
    .join(" ")
    .replace(/ (?=['’,.])/gu, "");
  const head = headOf(units);
  const lower = head?.lower ?? "";
  const unresolved = { start, end, name: printed, resolution: "unresolved" } as const;
  const nearby = mentionsIn(register.mentions, reach, start);
  if (units.length === 1 && isPersonPronoun(lower)) {
    const actor = personFor(lower, nearby, lastSource);
    return actor === null ? { ...unresolved, type: "person" } : { ...unresolved, ...actor, resolution: "resolved" };
  }
  if (units.length === 1 && (lower === "it" || lower === "they")) {
    const isBody = lastSource !== null && (lastSource.type === "organisation" || lastSource.type === "document");
    if (lower === "it" && isBody)
      return { ...unresolved, name: lastSource.name, type: lastSource.type, resolution: "resolved" };
    return { ...unresolved, type: lower === "it" ? "organisation" : "anonymous" };
  }
  const named = namedIn(register, start, end, units);
  if (named !== null) return { ...unresolved, name: named.name, type: named.type, resolution: "named" };
  const type = typeOfPhrase(units, lower);
  const apposed = type === "role" ? namedInApposition(line, span, register) : null;
  if (apposed !== null) return { ...unresolved, name: apposed.name, type: apposed.type, resolution: "named" };
  const bearer = type === "role" || type === "organisation" ? bearerOf(units, lower, nearby, register) : null;
  if (bearer !== null) return { ...unresolved, name: bearer.name, type: bearer.type, resolution: "resolved" };
  return { ...unresolved, type, resolution: "named" };
}

function isPersonPronoun(lower: string): boolean {
  return lower === "he" || lower === "she" || lower === "who" || lower === "him" || lower === "her" || lower === "his";
}

/** The last noun before the first tie: "spokesman" in "a spokesman for the ministry". */
function headOf(units: readonly Unit[]): Unit | undefined {
  const tie = units.findIndex(({ pos, lower }, index) => {
    // "Ash's running mate"
    const isModifier =
      pos === "VERB" && units[index + 1]?.pos === "NOUN" && /^(?:PART|DET)$/u.test(units[index - 1]?.pos ?? "");
    return index > 0 && !isModifier && (pos === "ADP" || pos === "VERB" || lower === ",");
  });
  const core = tie === -1 ? units : units.slice(0, tie);
  const words = core.filter(({ pos, quotation }) => quotation === null && pos !== "PART" && pos !== "PUNCT");
  // "people familiar with the matter": the noun, not what stands behind it.
  const noun = words.findLastIndex(({ pos }) => pos === "NOUN" || pos === "PROPN");
  const isBehind = noun !== -1 && words.slice(noun + 1).every(({ pos }) => pos === "ADJ" || pos === "ADV");
  return (isBehind ? words[noun] : words.at(-1)) ?? units[0];
}

function mentionsIn(mentions: readonly NameMention[], from: number, to: number): readonly NameMention[] {
  let last = mentions.length;
  let low = 0;
  while (low < last) {
    const middle = (low + last) >> 1;
    if ((mentions[middle]?.start ?? 0) < to) low = middle + 1;
    else last = middle;
  }
  let first = low;
  while (first > 0 && low - first < 40 && (mentions[first - 1]?.start ?? 0) >= from) first -= 1;
  return mentions.slice(first, low);
}

function personFor(
  pronoun: string,
  nearby: readonly NameMention[],
  lastSource: AttributedSource | null,
): Pick<NamedActor, "name" | "type"> | null {
  const wanted = pronoun === "she" || pronoun === "her" ? "female" : "male";
  const fits = ({ type, gender }: NamedActor) => type === "person" && (gender === wanted || gender === "unknown");
  const people = new Map(nearby.filter(({ actor }) => fits(actor)).map(({ actor }) => [actor.name, actor]));
  const [only] = people.values();
  if (people.size === 1 && only !== undefined) return { name: only.name, type: "person" };
  const last = lastSource === null ? undefined : people.get(lastSource.name);
  const certain = [...people.values()].filter(({ gender }) => gender === wanted);
  if (last !== undefined && (certain.length === 0 || (certain.length === 1 && certain[0] === last))) {
    return { name: last.name, type: "person" };
  }
  return null;
}

/** The actor whose name stands in the phrase's own core: not in "a friend of Ash". */
function namedIn(register: NameRegister, start: number, end: number, units: readonly Unit[]): NamedActor | null {
  const tie = units.findIndex(({ pos }, index) => index > 0 && pos === "ADP");
  const coreEnd = tie === -1 ? end : (units[tie]?.start ?? end);
  const inside = mentionsIn(register.mentions, start, coreEnd);
  const last = inside.at(-1);
  const next = last === undefined ? undefined : units.find((unit) => unit.start >= last.end);
  const head = tie === -1 ? undefined : units[tie - 1];
  const bearer = mentionsIn(register.mentions, start, end).at(-1);
  // "Secretary of State John Birch": the name ends a title with "of".
  if (head !== undefined && head.lower in TITLES && bearer?.end === end && bearer.actor.type === "person") {
    return bearer.actor;
  }
  // "the Mayflower spokesman", "Ash's lawyer": the name belongs to somebody else.
  if (last === undefined || (next !== undefined && next.start < coreEnd)) return null;
  return last.actor;
}

/** "Her agent, Ada Birch, said" */
function namedInApposition({ units }: ClauseLine, { last }: UnitSpan, register: NameRegister): NamedActor | null {
  const next = units[last + 2];
  if (units[last + 1]?.lower !== "," || next === undefined) return null;
  // "Her running mate, Sen. Ada Birch (D-Wick), said"
  const title = next.lower in TITLES ? units[last + 3] : undefined;
  const [mention] = mentionsIn(register.mentions, next.start, title?.end ?? next.end);
  return mention !== undefined && mention.actor.type === "person" ? mention.actor : null;
}

function typeOfPhrase(units: readonly Unit[], head: string): SpeakerType {
  if (isDocumentNoun(head)) return "document";
  if (units.some(({ lower, pos }) => pos === "PROPN" && /^(?:mr|mrs|ms|miss|dr|sir|lord|lady)\.?$/u.test(lower)))
    return "person";
  if (units.length === 1 && isPronoun(head)) return "anonymous";
  if (ANONYMOUS_NOUNS.has(head)) return "anonymous";
  if (isRoleNoun(head) || head in TITLES) return "role";
  if (isOrganisationNoun(head)) return "organisation";
  if (units.some(({ pos }) => pos === "PROPN")) return "organisation";
  return /(?:ers|ors|ists|ians|ants|ees)$/u.test(head) ? "role" : /s$/u.test(head) ? "anonymous" : "role";
}

/** "the harbour master", "the company": the one actor whom the text calls so; for an organisation, the only one near. */
function bearerOf(
  units: readonly Unit[],
  head: string,
  nearby: readonly NameMention[],
  register: NameRegister,
): NamedActor | null {
  if (units[0]?.lower !== "the") return null;
  const phrase = units
    .slice(1)
    .map(({ lower }) => lower)
    .join(" ");
  const called = register.byRole.get(phrase) ?? register.byRole.get(head);
  const [only] = called ?? [];
  if (called?.size === 1 && only !== undefined) return only;
  const before = mentionsIn(register.mentions, 0, units[0].start);
  const bodies = actorsOf(before.filter(({ actor }) => actor.type === "organisation"));
  const named = [...bodies].filter(({ name }) => name.toLowerCase().split(" ").includes(head));
  if (units.length > 2 || !isOrganisationNoun(head)) return null;
  if (named.length > 0) return named.length === 1 ? (named[0] ?? null) : null;
  if (!/^(?:company|firm|platform|app|agency|group|bank|party|union|newspaper)$/u.test(head)) return null;
  const near = [...actorsOf(nearby.filter(({ actor }) => actor.type === "organisation"))];
  const [body] = near;
  if (near.length !== 1 || body === undefined) return null;
  // An organisation that is named once, and not as the subject, is none that "the company" could take up.
  const isTopic = bodies.size === 1 && before.some(({ actor, isSubject }) => actor === body && isSubject);
  return isTopic || (register.counts.get(body) ?? 0) > 1 ? body : null;
}

function actorsOf(mentions: readonly NameMention[]): ReadonlySet<NamedActor> {
  return new Set(mentions.map(({ actor }) => actor));
}
