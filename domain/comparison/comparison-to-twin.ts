import type { Mention, PassageRef } from "../claims/claim";
import type { TextRange } from "../text/page-text";
import type { ClaimRow, Comparison, ComparisonInput } from "./comparison";
import type { FrameAgreement } from "./framing/measure-frame-agreement";
import type { VersionsInEvent } from "./framing/versions-in-event";
import { groupBy } from "./group-by";
import { listAllRows } from "./list-all-rows";
import { orderByPlace } from "./passage-places";
import type { FindingRobustness } from "./robustness/check-finding";
import { type TextParts, textPartsToTwin } from "./shared-text/text-parts-to-twin";
import type { VoicesComparison } from "./voices/voices-comparison";
import { voicesToTwin } from "./voices/voices-to-twin";
import type { WordsComparison } from "./words/words-comparison";
import { wordsToTwin } from "./words/words-to-twin";

/** The words of a passage, or null where its text is not stored. */
export type FindWords = (passage: Pick<PassageRef, "versionKey" | "start" | "end" | "state">) => string | null;

/** What the twin prints beside the comparison itself, as the parts' own workflows answer it. */
export interface TwinParts extends TextParts {
  readonly words: WordsComparison | null;
  readonly voices: VoicesComparison | null;
  /** How far coders agree, one a code. */
  readonly agreement: readonly FrameAgreement[];
  /** Other versions of the codebook with which articles were coded; null where it has one version only. */
  readonly codebookVersions: VersionsInEvent | null;
  /** By the finding's kind. */
  readonly robustness: ReadonlyMap<string, FindingRobustness>;
}

/**
 * A comparison as the `.json` twin of the event page and `npx parallax compare` print it. Articles, claims, outlets,
 * codes and coders are named by their keys; an unknown outlet is null. Positions are UTF-16 code units of the article's
 * current version. What methods propose is there only where the reader switched it on, and says so (`proposed`).
 * The parts are what was found by comparing the texts; null where nobody has, which is not the same as nothing found.
 */
export function comparisonToTwin(
  comparison: Comparison,
  input: ComparisonInput,
  findWords: FindWords,
  { words: wordsOfEvent, voices: voicesOfEvent, agreement, codebookVersions, robustness, ...textParts }: TwinParts,
) {
  const { event, options, articles, matrix, framing, coverage } = comparison;
  const knownColumns = new Set(input.columns.filter(({ isKnown }) => isKnown).map(({ key }) => key));
  const outletOf = (column: string) => (knownColumns.has(column) ? column : null);
  const included = new Set(articles.map(({ key }) => key));
  const mentions = groupBy(
    [...input.mentions, ...input.suggested.mentions].filter(({ article }) => included.has(article)),
    ({ claim }) => claim,
  );
  const position = new Map(articles.map(({ key }, index) => [key, index]));
  const inOrder = (claim: string) =>
    // Sorting is stable: by article first, by place within it.
    [...orderByPlace(mentions.get(claim) ?? [])].sort(
      (a, b) => (position.get(a.article) ?? 0) - (position.get(b.article) ?? 0),
    );
  const rows = listAllRows(matrix);
  const versions = new Map(articles.map(({ key, versionKey }) => [key, versionKey]));
  const place = (article: string, { start, end }: TextRange) => {
    const exact = findWords({ versionKey: versions.get(article) ?? "", start, end, state: "exact" });
    return { article, start, end, exact };
  };
  return {
    event: { id: event.key, slug: event.slug, title: event.title, kind: event.kind, fictional: event.fictional },
    options,
    articles: articles.map((article) => ({
      id: article.key,
      title: article.headline,
      outlet: outletOf(article.column),
      publishedAt: article.publishedOn,
      publishedPrecision: article.publishedPrecision,
      notBefore: article.notBefore,
      notAfter: article.notAfter,
      genre: article.genre,
      provenance: article.provenance,
      role: article.role,
      words: article.wordCount,
    })),
    claims: rows.map((row) => ({
      ...claimToTwin(row),
      mentions: inOrder(row.claim.key).map((mention) => mentionToTwin(mention, findWords)),
    })),
    cells: rows.flatMap((row) =>
      row.cells.flatMap(({ cells }) => cells.map(({ column, ...cell }) => ({ ...cell, outlet: outletOf(column) }))),
    ),
    findings: comparison.findings.map((finding) => ({ ...finding, robustness: robustness.get(finding.kind) ?? null })),
    missing: comparison.missing.entries.map(({ article, claim, state, carriedBy }) => ({
      article,
      claim,
      state,
      carriedBy,
    })),
    ...textPartsToTwin(textParts),
    framing: {
      codebook: framing.codebook.key,
      version: framing.codebook.version,
      otherVersions: codebookVersions?.others ?? [],
      articles: framing.n,
      articlesReadByMethodOnly: framing.suggestedN,
      methods: framing.methods,
      coders: framing.coders,
      sentence: framing.sentence,
      frames: framing.rows.map(({ code, name, k, n, panels }) => ({
        code,
        name,
        k,
        n,
        agreement: agreementToTwin(agreement.find((found) => found.code === code)),
        articles: panels.flatMap(({ marks }) =>
          marks.map((mark) => ({
            article: mark.article,
            state: mark.state,
            primary: mark.isPrimary,
            headline: mark.inHeadline,
            proposed: mark.isSuggested,
            codersFor: mark.codersFor,
            codersAll: mark.codersAll,
          })),
        ),
      })),
    },
    ...wordsToTwin(wordsOfEvent, { place, outletOf }),
    voices: voicesToTwin(voicesOfEvent, place),
    coverage: {
      ...coverage,
      included: coverage.included.map(({ column, ...row }) => ({
        outlet: outletOf(column.key),
        name: column.name,
        ...row,
      })),
    },
  };
}

/** Null: no article of the code's was finished by two coders. */
function agreementToTwin(agreement: FrameAgreement | undefined) {
  if (agreement === undefined || agreement.units.length === 0) return null;
  return { alpha: agreement.alpha.value, articles: agreement.units.length, coders: agreement.coders };
}

/** What `comparisonToTwin` returns. */
export type ComparisonTwin = ReturnType<typeof comparisonToTwin>;

function claimToTwin(row: ClaimRow) {
  const { claim, inConflict, disagreement, contradicts, narrowerOf, updates } = row;
  return {
    id: claim.key,
    statement: claim.statement,
    proposed: claim.proposal !== undefined,
    label: claim.proposal?.label ?? null,
    quoted: claim.proposal?.quotes[0] ?? null,
    kind: claim.kind,
    knowableFrom: claim.knowableFrom,
    inConflict,
    disagreement,
    contradicts,
    narrowerOf,
    updates,
  };
}

function mentionToTwin(mention: Mention, findWords: FindWords) {
  return {
    id: mention.key,
    article: mention.article,
    voice: mention.voice,
    polarity: mention.polarity,
    hedged: mention.hedged,
    fit: mention.fit,
    ironic: mention.ironic,
    apparentError: mention.apparentError,
    unsure: mention.unsure,
    verb: mention.verb,
    verbClass: mention.verbClass,
    speakers: mention.speakers,
    note: mention.note,
    start: mention.passage.start,
    end: mention.passage.end,
    passageState: mention.passage.state,
    exact: findWords(mention.passage),
    by: mention.coder,
    proposed: mention.proposal !== undefined,
    reasons: mention.proposal?.reasons ?? [],
  };
}
