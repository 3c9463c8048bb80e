import type { AnnotatedText } from "../../words/annotated-text";
import { sentencesOf } from "../../words/annotated-text";
import type { TextRange } from "../../text/page-text";
import type { ClaimKind } from "../claim";
import { checkWorthiness } from "./check-worthiness";
import { kindOfClause } from "./claim-kind";
import { clausesOfClaims } from "./claim-clauses";
import { propositionOf } from "./build-proposition";
import type { PropositionContext, StatedRoles } from "./clause-details";
import { registerNames } from "./name-register";
import type { ClaimAttribution } from "./claim-attribution";
import type { ClaimCandidate, Participant } from "./proposition";
import { readClauses, type Clause } from "./read-clauses";
import { readLegalActs, type LegalAct } from "./read-legal-acts";
import { readSentence, type SentenceReading } from "./sentence-reading";

export interface ProposeOptions {
  readonly attributions: readonly ClaimAttribution[];
  /** Where the headline stands in the same text; null where the text is a body alone. */
  readonly headline: TextRange | null;
}

/**
 * The claims that an article makes or passes on, in the order of the text: one candidate for each clause that states
 * something, and one for each part of a coordination that stands alone ("fined Plenty and Murmur" is two). Questions,
 * commands to the reader, definitions of a sentence's own noun and acts of saying are left out. Roles are as meant, and
 * "the app" is the name that it stands for, where the article makes that certain.
 *
 * English only. Proposes; a person decides what is a claim (docs/methods/claim-candidates.md).
 */
export function proposeClaims(
  annotated: AnnotatedText,
  { attributions, headline }: ProposeOptions,
): readonly ClaimCandidate[] {
  const readings = sentencesOf(annotated).flatMap((sentence) => {
    const reading = readSentence(sentence);
    return reading === null ? [] : [reading];
  });
  const register = registerNames(readings);
  const told = attributionsBySentence(
    attributions,
    readings.map(({ sentence }) => sentence),
  );
  const candidates: ClaimCandidate[] = [];
  let known: readonly Participant[] = [];
  for (const [index, reading] of readings.entries()) {
    const near = told[index] ?? [];
    const context: PropositionContext = { reading, register, attributions: near };
    const all = readClauses(reading);
    const acts = readLegalActs(reading, all, register, known);
    known = acts.at(-1)?.targets ?? known;
    const isHeadline =
      headline !== null && reading.sentence.start >= headline.start && reading.sentence.end <= headline.end;
    const stated = statementsOf(reading, clausesOfClaims(reading, all, near), acts);
    candidates.push(...stated.flatMap((one, at) => candidateOf(context, one, isHeadline ? "headline" : "body", at)));
  }
  return candidates;
}

/** Facts below are definitions and empty words. */
const LEAST_WORTH = 0.2;

interface Statement {
  readonly clause: Clause;
  /** Roles that a legal act gives; null where the clause's own count. */
  readonly roles: StatedRoles | null;
}

/** Clauses that are no telling of a legal act nor part of one, and the acts and their stops with the clause that they stand in. */
function statementsOf(
  reading: SentenceReading,
  clauses: readonly Clause[],
  acts: readonly LegalAct[],
): readonly Statement[] {
  if (reading.tokens.at(-1)?.text === "?") return [];
  const told = new Set(
    acts.flatMap(({ madeIn, stopped, phrase }) => [madeIn, stopped?.clause, restrictedBy(clauses, phrase)]),
  );
  const isInside = ({ verb }: Clause) => acts.some(({ phrase, last }) => phrase.head < verb.verb && verb.verb <= last);
  const plain = clauses
    .filter((clause) => !told.has(clause) && !isInside(clause))
    .map((clause) => ({ clause, roles: null }));
  const legal = acts.flatMap((act) => {
    const clause =
      act.madeIn === null ? clauseOfNoun(act) : { ...act.madeIn, last: Math.max(act.madeIn.last, act.last) };
    return act.targets.flatMap((target): Statement[] => {
      const made: Statement = {
        clause,
        roles: { act: "made", subject: act.agents, object: target, isKnown: act.madeIn === null },
      };
      const { stopped } = act;
      if (stopped === null) return [made];
      return [
        made,
        { clause: stopped.clause, roles: { act: "stopped", subject: stopped.by, object: target, isKnown: false } },
      ];
    });
  });
  return [...plain, ...legal];
}

function restrictedBy(clauses: readonly Clause[], phrase: LegalAct["phrase"]): Clause | undefined {
  return clauses.find(
    ({ subject, acts }) => acts.includes("restrict") && subject.some(({ head }) => head === phrase.head),
  );
}

/** An act that a sentence takes as known, as a clause of its own: from its noun to its target. */
function clauseOfNoun({ phrase, last }: LegalAct): Clause {
  const verb = { first: phrase.head, verb: phrase.head, lemma: "", form: "finite", modal: null } as const;
  const status = { isPassive: true, isNegated: false, isPast: true, isCopula: false };
  const empty = {
    subject: [],
    objects: [],
    complements: [],
    lemmas: [],
    acts: [],
    modality: "actual",
    isNegated: false,
    isControlled: false,
    aim: null,
  } as const;
  return { ...empty, first: phrase.first, last: Math.max(phrase.last, last), verb: { ...verb, ...status } };
}

function candidateOf(
  context: PropositionContext,
  { clause, roles }: Statement,
  field: "headline" | "body",
  at: number,
): ClaimCandidate[] {
  const { tokens } = context.reading;
  const words = tokens.slice(clause.first, clause.last + 1);
  const start = words[0]?.start;
  const end = words.at(-1)?.end;
  if (start === undefined || end === undefined) return [];
  const kind: ClaimKind = roles === null ? kindOfClause(clause, words) : "fact";
  const { isPast, isCopula, isPassive } = clause.verb;
  const isTold =
    isPast ||
    isPassive ||
    field === "headline" ||
    tokens.slice(clause.verb.first, clause.verb.verb).some(({ lower }) => lower === "has" || lower === "have");
  return propositionOf(context, clause, roles).flatMap((proposition, part) => {
    const worth = checkWorthiness(proposition, { kind, words, isPast: isTold, isCopula });
    if (kind === "fact" && worth.checkWorthiness < LEAST_WORTH) return [];
    return {
      key: `${start}-${end}-${at}${part === 0 ? "" : `.${part}`}`,
      start,
      end,
      kind,
      ...worth,
      field,
      proposition,
    };
  });
}

/**
 * For each sentence the attributions with content or cue in it, in order of their content. Sentences are in order, so
 * each range finds its first sentence by halving.
 */
function attributionsBySentence(
  attributions: readonly ClaimAttribution[],
  sentences: readonly TextRange[],
): readonly (readonly ClaimAttribution[])[] {
  const found = sentences.map((): ClaimAttribution[] => []);
  for (const attribution of attributions.toSorted((one, other) => firstOf(one) - firstOf(other))) {
    const { content, cue } = attribution;
    for (const range of cue === null ? content : [...content, cue]) {
      for (let at = firstEndingAfter(sentences, range.start); at < sentences.length; at += 1) {
        if ((sentences[at]?.start ?? Infinity) >= range.end) break;
        const here = found[at];
        if (here !== undefined && !here.includes(attribution)) here.push(attribution);
      }
    }
  }
  return found;
}

function firstOf({ content }: ClaimAttribution): number {
  return content[0]?.start ?? 0;
}

/** Index of the first sentence that ends behind a place. */
function firstEndingAfter(sentences: readonly TextRange[], place: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? Infinity) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
