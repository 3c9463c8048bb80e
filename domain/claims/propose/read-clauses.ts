import type { Token } from "../../words/token";
import { findControl, type Control } from "./control-verbs";
import { readRoles, type ClauseRoles } from "./clause-roles";
import { clauseStart, quantityStart, subjectOf } from "./find-clause-subject";
import type { NounPhrase } from "./noun-phrases";
import type { Modality } from "./proposition";
import { asksThat, infinitiveAim, type ClauseAim } from "./read-aims";
import type { SentenceReading } from "./sentence-reading";
import type { VerbGroup } from "./verb-groups";

/** One predicate of a sentence with its participants; roles as meant, not as printed. Indexes are of tokens. */
export interface Clause extends ClauseRoles {
  readonly first: number;
  readonly last: number;
  readonly verb: VerbGroup;
  readonly modality: Modality;
  readonly isNegated: boolean;
  /** Whether the finite verb only says how it stands with another one: "denies selling", "plans to build". */
  readonly isControlled: boolean;
  /** What is demanded or foreseen; null where the clause itself is what happens. */
  readonly aim: ClauseAim | null;
}

/**
 * The clauses of a sentence, one for each finite verb. Verbs joined by "and" share their subject ("approved the budget
 * and rejected the tax" is two clauses with one subject); a relative clause has the noun before it as subject. In the
 * passive, the grammatical subject comes as object and the noun behind "by" as subject.
 *
 * Reads forms, not trees: a sentence with clauses in clauses in clauses comes back with some roles empty.
 */
export function readClauses(reading: SentenceReading): readonly Clause[] {
  const finite = reading.verbs.filter(({ form }) => form === "finite");
  const clauses: Clause[] = [];
  const subjects: (readonly NounPhrase[])[] = [];
  finite.forEach((verb, at) => {
    const subject = subjectOf(reading, verb, { previous: finite[at - 1], previousSubject: subjects.at(-1) ?? [] });
    subjects.push(subject);
    const next = finite[at + 1];
    const bound = Math.max(
      verb.verb,
      next === undefined ? reading.tokens.length - 1 : clauseStart(reading, next, verb.verb) - 1,
    );
    clauses.push(readClause(reading, verb, subject, bound));
    const caused = causedClause(reading, verb, bound);
    if (caused !== null) clauses.push(caused);
  });
  return withAimsOfThat(reading, clauses);
}

/** "Demanded that the school be rebuilt": the second clause is what the first demands, and states nothing of its own. */
function withAimsOfThat(reading: SentenceReading, clauses: readonly Clause[]): readonly Clause[] {
  const aims = new Set<Clause>();
  const whole = clauses.map((clause, at) => {
    const next = clauses[at + 1];
    if (next === undefined || !asksThat(reading, clause.verb) || next.first > clause.verb.verb + 2) return clause;
    aims.add(next);
    return { ...clause, objects: [], last: next.last, aim: { roles: next, isNegated: next.isNegated } };
  });
  return whole.filter((_, at) => !clauses.some((clause, index) => index === at && aims.has(clause)));
}

function readClause(reading: SentenceReading, verb: VerbGroup, subject: readonly NounPhrase[], bound: number): Clause {
  const control = findControl(reading, verb, bound);
  const main = control?.verb ?? verb;
  const read = readRoles(reading, main, subject, bound);
  const aim = control === null ? infinitiveAim(reading, verb, subject, bound) : null;
  const roles = aim === null ? read : { ...read, objects: [], complements: [] };
  const last = lastWord(reading.tokens, bound);
  const first = Math.min(verb.first, startOf(reading, subject[0]) ?? verb.first, frontedStart(reading, verb, subject));
  return { ...roles, first, last, verb, aim, ...statusOf(verb, control) };
}

/** Where a noun phrase begins, its number included. */
function startOf(reading: SentenceReading, phrase: NounPhrase | undefined): number | undefined {
  return phrase === undefined ? undefined : quantityStart(reading, phrase.first);
}

const CAUSING = new Set("lead cause prompt force push compel get drive".split(" "));

/** What "the row led the ministry to close the pool" says was done; null where nothing was caused. */
function causedClause(reading: SentenceReading, verb: VerbGroup, bound: number): Clause | null {
  const next = reading.verbs.find((group) => group.verb > verb.verb);
  if (!CAUSING.has(verb.lemma) || next === undefined || next.form !== "infinitive" || next.verb > bound) return null;
  const subject = reading.phrases.find(({ last, first }) => last === next.first - 1 && first > verb.verb);
  if (subject === undefined) return null;
  const roles = readRoles(reading, next, [subject], bound);
  const told = { ...next, isPast: verb.isPast };
  return {
    ...roles,
    first: subject.first,
    last: lastWord(reading.tokens, bound),
    verb: told,
    modality: "actual",
    isNegated: verb.isNegated,
    isControlled: false,
    aim: null,
  };
}

function statusOf(verb: VerbGroup, control: Control | null) {
  const isNegated = verb.isNegated !== (control?.isNegating ?? false);
  return { modality: control?.modality ?? ("actual" as const), isNegated, isControlled: control !== null };
}

/** Fronted phrases ("On Monday, …") belong to the clause where nothing but they stand before it. */
function frontedStart(reading: SentenceReading, verb: VerbGroup, subject: readonly NounPhrase[]): number {
  const from = subject[0]?.first ?? verb.first;
  const hasVerbBefore = reading.verbs.some(({ verb: other }) => other < from);
  if (hasVerbBefore) return from;
  // An agency's place and name before a dash are no part of what it reports.
  const dateline = reading.tokens.findLastIndex(({ text }, at) => at < from && (text === "—" || text === "–"));
  return reading.tokens.findIndex(({ pos }, at) => at > dateline && pos !== "PUNCT" && pos !== "CCONJ");
}

/**
 * The last word of a clause: marks, conjunctions and what begins something else behind a comma (", although", ", saying")
 * are cut off.
 */
function lastWord(tokens: readonly Token[], bound: number): number {
  let last = bound;
  while (last > 0 && isLooseEnd(tokens, last)) last -= 1;
  return last;
}

function isLooseEnd(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  if (["PUNCT", "CCONJ", "SCONJ"].includes(token.pos)) return true;
  const isOpening = token.pos === "ADP" || BEFORE_MORE.has(token.lower);
  const isNewVerb = token.pos === "VERB" && token.lower.endsWith("ing");
  return (isOpening || isNewVerb) && tokens[index - 1]?.lower === ",";
}

const BEFORE_MORE = new Set("although though while whereas when where who which as because since even".split(" "));
