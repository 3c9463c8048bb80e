import type { FieldNote, OpenItemView } from "@/components/import/review-view";
import { type EvidenceMark, layOutSource } from "@/components/import/source-blocks";
import type { ReviewField } from "@/db/imports";
import { fieldsOnPage } from "@/domain/text/article-text";
import { detectLanguage } from "@/domain/text/detect-language";
import type { FieldCertainty, FieldEvidence } from "@/domain/text/page-metadata";
import type { TextRange } from "@/domain/text/page-text";
import type { OpenedItem } from "@/workflows/load-review";
import { BY_A_PERSON } from "@/workflows/save-article";

/** What still says so: a rule's finding that no person has replaced. */
interface Standing {
  readonly certainty: FieldCertainty;
  readonly place: TextRange | null;
}

/** The open item as the review draws it: the source with the places of evidence, and a note for each field. */
export function toOpenItemView(opened: OpenedItem, event: string | null): OpenItemView {
  const { item, article, version, pageText } = opened;
  const standing = findStanding(opened);
  const marks = letterPlaces(Object.values(standing).map((one) => one?.place ?? null));
  const letterOf = (place: TextRange | null | undefined) =>
    marks.find(({ start, end }) => start === place?.start && end === place.end)?.letter ?? null;
  const asks = (field: ReviewField) => item.doubtful.includes(field);
  const note = (asked: boolean, one: Standing | null, evidence: string | null, nothing: string): FieldNote => ({
    certainty: asked ? "confirm" : (one?.certainty ?? (evidence === null ? "unknown" : "yours")),
    evidence: [{ letter: letterOf(one?.place), sentence: evidence ?? nothing }],
  });
  const bounds = [
    { sentence: article.notBeforeEvidence, letter: letterOf(standing.notBefore?.place) },
    { sentence: article.notAfterEvidence, letter: letterOf(standing.notAfter?.place) },
  ].flatMap(({ sentence, letter }) => (sentence === null ? [] : [{ sentence, letter }]));
  const hasBounds = article.publishedEvidence === null && bounds.length > 0;
  const noDate = "Neither its address nor a line of the page says when it was published.";
  return {
    itemKey: item.key,
    articleKey: article.key,
    title: article.headline,
    about: [fileWords(opened), item.message].filter(Boolean).join(". "),
    isReady: item.state === "ready",
    questions: item.doubtful.length,
    blocks: layOutSource(pageText, {
      removed: version.removed,
      fields: fieldsOnPage(version.fields, version.removed),
      marks,
    }),
    wordCount: version.wordCount,
    pageWordCount: opened.pageWordCount,
    outlet: {
      current: article.outlet,
      proposal: article.outletState === "proposed" ? proposalOf(opened) : null,
      isUnknown: article.outletState === "unknown" && !asks("outlet"),
      ...note(asks("outlet"), standing.outlet, article.outletEvidence, ""),
    },
    date: {
      publishedOn: article.publishedOn,
      notBefore: article.notBefore,
      notAfter: article.notAfter,
      ...note(asks("date"), standing.published, article.publishedEvidence, noDate),
      ...(hasBounds ? { evidence: bounds } : {}),
    },
    headline: { value: article.headline, ...note(asks("headline"), standing.headline, article.headlineEvidence, "") },
    author: {
      value: article.author ?? "",
      ...note(false, standing.author, article.authorEvidence, "No line of the page names one."),
    },
    language: { value: article.language ?? "", ...languageNote(opened, standing.language, letterOf) },
    translatedFrom: { value: article.translatedFrom ?? "", ...saidOrUnknown(article.translatedFrom, NO_TRANSLATION) },
    contentNote: { value: article.contentNote ?? "", ...saidOrUnknown(article.contentNote, NO_CONTENT_NOTE) },
    genre: {
      declared: article.declaredGenre,
      coded: article.codedGenre,
      certainty: article.codedGenre === null ? (standing.genre?.certainty ?? "unknown") : "yours",
      evidence: [
        {
          letter: letterOf(standing.genre?.place),
          sentence:
            opened.found?.metadata.declaredGenre?.evidence.sentence ??
            "The page declares none; it can be coded later as well.",
        },
      ],
    },
    provenance: {
      value: article.provenance,
      certainty: article.provenance === "unknown" ? "unknown" : "yours",
      evidence: [
        {
          letter: letterOf(standing.credit?.place),
          sentence:
            standing.credit === null
              ? "Nothing on the page says where its text comes from."
              : "An agency is credited; that line was removed from the text.",
        },
      ],
    },
    event,
    text: {
      certainty: asks("text") ? "confirm" : "sure",
      evidence: [{ letter: null, sentence: removedWords(version.removed.length) }],
    },
  };
}

const NO_TRANSLATION = "Nothing is known of a translation.";
const NO_CONTENT_NOTE = "None is needed for most articles.";

/** A field that no rule finds: a person gave it, or nobody did. */
function saidOrUnknown(value: string | null, nothing: string): FieldNote {
  const isSaid = value !== null;
  return {
    certainty: isSaid ? "yours" : "unknown",
    evidence: [{ letter: null, sentence: isSaid ? BY_A_PERSON : nothing }],
  };
}

/** No evidence is stored for the language: whoever gives the same answer now is what it rests on. */
function languageNote(
  { article: { language }, version, found }: OpenedItem,
  standing: Standing | null,
  letterOf: (place: TextRange | null) => string | null,
): FieldNote {
  const declared = found?.metadata.language ?? null;
  if (declared !== null && standing !== null) {
    const evidence = [{ letter: letterOf(standing.place), sentence: declared.evidence.sentence }];
    return { certainty: standing.certainty, evidence };
  }
  const recognised = declared === null && version.text !== null ? detectLanguage(version.text) : null;
  if (recognised === null || recognised.language !== language) {
    return saidOrUnknown(language, "The page declares none, and its words leave it open.");
  }
  const sentence = "Recognised by the words of the text.";
  return { certainty: recognised.certainty, evidence: [{ letter: null, sentence }] };
}

function findStanding({ article, version, pageText, found }: OpenedItem) {
  const stand = (
    one: { readonly certainty: FieldCertainty; readonly evidence: FieldEvidence } | null | undefined,
    stored: string | null | undefined,
  ): Standing | null =>
    one == null || one.evidence.sentence !== stored
      ? null
      : { certainty: one.certainty, place: placeOf(one.evidence, pageText) };
  const { headline, author, dates, declaredGenre, language } = found?.metadata ?? {};
  const credit = version.removed.find(({ reason }) => reason === "agency-credit");
  return {
    headline: stand(headline, article.headlineEvidence),
    outlet: stand(found?.outlet.named ?? found?.outlet.proposal, article.outletEvidence),
    author: stand(author, article.authorEvidence),
    published: stand(dates?.published, article.publishedEvidence),
    notBefore: stand(dates?.notBefore, article.notBeforeEvidence),
    notAfter: stand(dates?.notAfter, article.notAfterEvidence),
    language: stand(language, language?.value === article.language ? language?.evidence.sentence : null),
    genre: stand(declaredGenre, declaredGenre?.evidence.sentence ?? null),
    credit:
      credit === undefined
        ? null
        : { certainty: "likely" as const, place: placeOf({ range: credit, quote: null }, pageText) },
  };
}

/** A quotation must be this long to point to a place; shorter ones stand everywhere. */
const SHORTEST_QUOTE = 6;

function placeOf({ range, quote }: Pick<FieldEvidence, "range" | "quote">, pageText: string): TextRange | null {
  if (range !== null && range.end > range.start) {
    const words = pageText.slice(range.start, range.end);
    const start = range.start + (words.length - words.trimStart().length);
    return { start, end: range.end - (words.length - words.trimEnd().length) };
  }
  const start = quote === null || quote.length < SHORTEST_QUOTE ? -1 : pageText.indexOf(quote);
  return quote === null || start === -1 ? null : { start, end: start + quote.length };
}

/** A letter for each place, in the order of the page; one place that several fields point to has one letter. */
function letterPlaces(places: readonly (TextRange | null)[]): readonly EvidenceMark[] {
  const distinct = new Map(places.flatMap((place) => (place === null ? [] : [[`${place.start}-${place.end}`, place]])));
  return [...distinct.values()]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((place, index) => ({ ...place, letter: String.fromCharCode("a".charCodeAt(0) + index) }));
}

function proposalOf({ article, found }: OpenedItem): OpenItemView["outlet"]["proposal"] {
  const proposal = found?.outlet.proposal ?? null;
  if (proposal !== null) return { key: proposal.slug, name: proposal.name };
  return article.proposedOutletName === null ? null : { key: null, name: article.proposedOutletName };
}

const INPUT_WORDS = { pasted: "text", html: "HTML", markdown: "Markdown" } as const;

function fileWords({ item, source }: OpenedItem): string {
  const encoding = source === null || source.encoding === "utf-8" ? "" : `, read as ${source.encoding}`;
  return `${item.name}, ${INPUT_WORDS[item.input]}${encoding}`;
}

function removedWords(count: number): string {
  if (count === 0) return "Nothing was removed.";
  return count === 1 ? "One stretch was removed." : `${count} stretches were removed.`;
}
