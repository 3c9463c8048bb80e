import { findActors } from "@/domain/actors/find-actors";
import { measureVoices } from "@/domain/actors/measure-voices";
import type { Attribution } from "@/domain/attribution/attribution";
import { findAttributions } from "@/domain/attribution/find-attributions";
import { outletVoice } from "@/domain/attribution/outlet-voice";
import { findQuotations } from "@/domain/attribution/quotation-marks";
import { groupClaims } from "@/domain/claims/match/group-claims";
import { isTelling } from "@/domain/claims/match/match-participants";
import type { ProposedClaim, ProposedLink } from "@/domain/claims/match/proposed-claim";
import { proposeClaims } from "@/domain/claims/propose/propose-claims";
import type { Proposition } from "@/domain/claims/propose/proposition";
import type { MeasuredTexts } from "@/domain/comparison/measured-texts";
import { checkQuotations } from "@/domain/shared-text/check-quotations";
import { findSharedText } from "@/domain/shared-text/find-shared-text";
import { outermostSharedText } from "@/domain/shared-text/outermost-shared-text";
import type { TextRange } from "@/domain/text/page-text";
import { type AnnotatedText, annotateText } from "@/domain/words/annotated-text";
import { bundledTagger, bundledWords } from "../language-tools";
import { isReadLanguage, type StoredText } from "./describe-text";
import { describeWords } from "./describe-words";

/** A text of an event. `key` is the article's, `column` that of its outlet or, where it is unknown, its own. */
export interface ComparedText extends StoredText {
  readonly key: string;
  readonly column: string;
  /** Name and other names of the outlet, which are no words of its own. */
  readonly outletNames: readonly string[];
  readonly publishedOn: string | null;
  readonly notBefore: string | null;
  readonly notAfter: string | null;
  readonly role: "about" | "background";
  /** "translation" is what measures of words leave out. */
  readonly provenance: string;
}

/** What the methods that compare texts found in an event: what they measured, and proposed claims. Ranges are UTF-16 code units of the articles' texts. */
export interface EventDescription extends Omit<MeasuredTexts, "versions"> {
  readonly claims: readonly DescribedClaim[];
  readonly links: readonly ProposedLink[];
}

export interface DescribedClaim extends ProposedClaim {
  readonly checkWorthiness: number;
  /** Whether its main mention names who and what: no pronoun that nobody resolved. */
  readonly isTelling: boolean;
  /** For each mention the words that attribute it, in the order of `mentions`; null in the outlet's own voice. */
  readonly told: readonly (Pick<Attribution, "source" | "cue"> | null)[];
}

/**
 * Compares the texts of an event or dossier: proposed claims and how they stand to each other, shared text, quotations,
 * who appears under which names, who is heard, and which words are whose. `seed` is the event's key. Pure, and the
 * same in whatever order the texts come. Texts in languages that the methods do not read take part in shared text only.
 */
export function describeEvent(texts: readonly ComparedText[], seed: string): EventDescription {
  const sorted = texts.toSorted((one, other) => (one.key < other.key ? -1 : 1));
  const quoting = sorted.map(({ key, text, publishedOn, notBefore, notAfter }) => {
    const quotations = findQuotations(text).filter(({ depth }) => depth === 0);
    return { article: key, text, quotations, publishedOn, notBefore, notAfter };
  });
  const read = sorted.filter(({ language }) => isReadLanguage(language)).map(readText);
  const actors = findActors(
    read.map(({ compared, annotated, voice }) => ({ article: compared.key, annotated, voice })),
    read.flatMap(({ compared }) => compared.outletNames),
  );
  const sharedText = outermostSharedText(findSharedText(quoting));
  return {
    ...describeClaims(read),
    sharedText,
    quotations: checkQuotations(quoting),
    actors,
    voices: read.map(({ compared, attributions }) => {
      const quotations = quoting.find(({ article }) => article === compared.key)?.quotations ?? [];
      return measureVoices({ article: compared.key, text: compared.text, quotations, attributions });
    }),
    ...describeWords(read, { actors, sharedText, seed }),
  };
}

interface ReadText {
  readonly compared: ComparedText;
  readonly annotated: AnnotatedText;
  readonly attributions: readonly Attribution[];
  /** The outlet's own words, in order. */
  readonly voice: readonly TextRange[];
}

function readText(compared: ComparedText): ReadText {
  const annotated = annotateText(compared.text, bundledTagger());
  return { compared, annotated, attributions: findAttributions(annotated), voice: outletVoice(compared.text) };
}

function describeClaims(read: readonly ReadText[]): Pick<EventDescription, "claims" | "links"> {
  const articles = read.map(({ compared, annotated, attributions }) => {
    const { key, publishedOn, notBefore, notAfter, fields } = compared;
    const headline = fields.find(({ kind }) => kind === "headline") ?? null;
    const candidates = proposeClaims(annotated, { attributions, headline });
    return { key, publishedOn, notBefore, notAfter, candidates };
  });
  const worth = new Map(
    articles.flatMap(({ key, candidates }) =>
      candidates.map((candidate) => [`${key}:${candidate.key}`, candidate.checkWorthiness] as const),
    ),
  );
  const telling = new Set(
    articles.flatMap(({ key, candidates }) =>
      candidates.filter(({ proposition }) => isTold(proposition)).map((candidate) => `${key}:${candidate.key}`),
    ),
  );
  const attributionsOf = new Map(read.map(({ compared, attributions }) => [compared.key, attributions]));
  const { claims, links } = groupClaims(articles, bundledWords());
  const described = claims.map((claim): DescribedClaim => ({
    ...claim,
    isTelling: telling.has(claim.key),
    checkWorthiness: Math.max(...claim.mentions.map((one) => worth.get(`${one.article}:${one.candidate}`) ?? 0)),
    told: claim.mentions.map((mention) =>
      mention.voice === "attributed" ? tellerOf(mention, attributionsOf.get(mention.article) ?? []) : null,
    ),
  }));
  return { claims: described, links };
}

function isTold({ subject, objects }: Proposition): boolean {
  const participants = [...subject, ...objects];
  return participants.length > 0 && participants.every(isTelling);
}

/** The innermost attribution around a passage. */
function tellerOf({ start, end }: TextRange, attributions: readonly Attribution[]): DescribedClaim["told"][number] {
  const sizeOf = ({ content }: Attribution) => (content.at(-1)?.end ?? 0) - (content[0]?.start ?? 0);
  const around = attributions
    .filter(({ content }) => content.some((range) => range.start < end && start < range.end))
    .sort((one, other) => sizeOf(one) - sizeOf(other));
  const [innermost] = around;
  return innermost === undefined ? null : { source: innermost.source, cue: innermost.cue };
}
