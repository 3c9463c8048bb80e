import { type Actor, findActors } from "@/domain/actors/find-actors";
import { type ArticleVoices, measureVoices } from "@/domain/actors/measure-voices";
import type { Attribution } from "@/domain/attribution/attribution";
import { findAttributions } from "@/domain/attribution/find-attributions";
import { outletVoice } from "@/domain/attribution/outlet-voice";
import { findQuotations } from "@/domain/attribution/quotation-marks";
import { groupClaims } from "@/domain/claims/match/group-claims";
import { isTelling } from "@/domain/claims/match/match-participants";
import type { ProposedClaim, ProposedLink } from "@/domain/claims/match/proposed-claim";
import { proposeClaims } from "@/domain/claims/propose/propose-claims";
import type { Proposition } from "@/domain/claims/propose/proposition";
import { type ArticleKeywords, countKeywords } from "@/domain/keywords/count-keywords";
import { checkQuotations, type QuotationCheck } from "@/domain/shared-text/check-quotations";
import { findSharedText, type SharedText } from "@/domain/shared-text/find-shared-text";
import { outermostSharedText } from "@/domain/shared-text/outermost-shared-text";
import { type Keyness, measureKeyness } from "@/domain/statistics/keyness";
import type { TextRange } from "@/domain/text/page-text";
import { type AnnotatedText, annotateText } from "@/domain/words/annotated-text";
import { bundledTagger, bundledWords } from "../language-tools";
import { isReadLanguage, type StoredText, within } from "./describe-text";

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
}

/** What the methods that compare texts found in an event. Ranges are UTF-16 code units of the articles' texts. */
export interface EventDescription {
  readonly claims: readonly DescribedClaim[];
  readonly links: readonly ProposedLink[];
  readonly sharedText: readonly SharedText[];
  readonly quotations: readonly QuotationCheck[];
  readonly actors: readonly Actor[];
  readonly voices: readonly ArticleVoices[];
  /** One entry a column, against all other columns; articles in the event's background are left out. */
  readonly words: readonly ColumnWords[];
}

export interface DescribedClaim extends ProposedClaim {
  readonly checkWorthiness: number;
  /** Whether its main mention names who and what: no pronoun that nobody resolved. */
  readonly isTelling: boolean;
  /** For each mention the words that attribute it, in the order of `mentions`; null in the outlet's own voice. */
  readonly told: readonly (Pick<Attribution, "source" | "cue"> | null)[];
}

export interface ColumnWords {
  readonly column: string;
  /** Words of outlet voice in the column's articles, all of them. */
  readonly voiceWords: number;
  readonly articles: number;
  /** The column against all others: at most `KEPT_ROWS` from either end. */
  readonly keyness: Keyness;
}

/** Rows kept from either end of a list of words. */
export const KEPT_ROWS = 40;

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
  );
  return {
    ...describeClaims(read),
    sharedText: outermostSharedText(findSharedText(quoting)),
    quotations: checkQuotations(quoting),
    actors,
    voices: read.map(({ compared, attributions }) => {
      const quotations = quoting.find(({ article }) => article === compared.key)?.quotations ?? [];
      return measureVoices({ article: compared.key, text: compared.text, quotations, attributions });
    }),
    words: describeWords(read, actors, seed),
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

function describeWords(read: readonly ReadText[], actors: readonly Actor[], seed: string): readonly ColumnWords[] {
  const about = read.filter(({ compared }) => compared.role === "about");
  const outletNames = [...new Set(read.flatMap(({ compared }) => compared.outletNames))].sort();
  const namesOf = (article: string) =>
    actors.flatMap(({ names }) =>
      names
        .filter((name) => name.article === article && name.kind !== "epithet")
        .flatMap(({ outlet, quoted }) => [...outlet, ...quoted]),
    );
  const counted = about.map(({ compared, annotated, voice }) => {
    const own = within(annotated, compared.fields, (kind) => kind !== "caption");
    const keywords = countKeywords(
      { article: compared.key, annotated: own, voice, names: namesOf(compared.key) },
      { wordTable: bundledWords(), outletNames },
    );
    return { column: compared.column, keywords };
  });
  return [...new Set(counted.map(({ column }) => column))].map((column) => {
    const own = counted.filter((one) => one.column === column).map(({ keywords }) => keywords);
    const others = counted.filter((one) => one.column !== column).map(({ keywords }) => keywords);
    return {
      column,
      voiceWords: own.reduce((sum, { voiceWords }) => sum + voiceWords, 0),
      articles: own.length,
      keyness: shorten(measureKeyness({ a: own.map(toCounts), b: others.map(toCounts), seed })),
    };
  });
}

function toCounts({ words }: ArticleKeywords): ReadonlyMap<string, number> {
  return new Map(words.map(({ lemma, places }) => [lemma, places.length]));
}

function shorten(keyness: Keyness): Keyness {
  if (keyness.rows.length <= 2 * KEPT_ROWS) return keyness;
  if (keyness.kind === "counts") return { ...keyness, rows: keyness.rows.slice(0, 2 * KEPT_ROWS) };
  return { ...keyness, rows: [...keyness.rows.slice(0, KEPT_ROWS), ...keyness.rows.slice(-KEPT_ROWS)] };
}
