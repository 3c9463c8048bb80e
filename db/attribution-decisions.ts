import type { AttributionDecision, PersonsAttribution } from "@/domain/attribution/decided-attributions";
import { readProposal } from "@/domain/suggestions/review-proposal";
import { type AttributionFields, listAttributions } from "./attributions";
import type { Reader } from "./database";
import { CLAIMS_TASK, listOpenWork, type Viewer } from "./viewer";

/** What people decided on the attributions of one article's current text. */
export interface ArticleDecisions {
  readonly article: string;
  readonly versionId: number;
  readonly decisions: readonly AttributionDecision[];
  readonly people: readonly PersonsAttribution[];
}

/**
 * What people decided on the attributions in the current texts of articles, as far as the viewer may see it: decisions
 * belong to the work on an article's claims, and stay hidden from whoever is still at that work. Articles without any
 * decision are left out. Passages that the current text has lost are no part of it.
 */
export async function listAttributionDecisions(
  reader: Reader,
  viewer: Viewer,
  articleKeys: readonly string[],
): Promise<readonly ArticleDecisions[]> {
  const articles = await reader.article.findMany({
    where: {
      key: { in: [...articleKeys] },
      OR: [{ suggestions: { some: { kind: "attribution", state: { not: "open" } } } }, { attributions: { some: {} } }],
    },
    select: { id: true, key: true, currentVersionId: true },
    orderBy: { id: "asc" },
  });
  if (articles.length === 0) return [];
  const ids = articles.map(({ id }) => id);
  const versionIds = articles.flatMap(({ currentVersionId }) => currentVersionId ?? []);
  const [open, people, suggestions] = await Promise.all([
    listOpenWork(reader, viewer, ids),
    listAttributions(reader, viewer, ids),
    reader.suggestion.findMany({
      where: { versionId: { in: versionIds }, kind: "attribution" },
      select: { key: true, articleId: true, start: true, end: true, proposal: true, state: true, decidedById: true },
      orderBy: { id: "asc" },
    }),
  ]);
  const anchors = await reader.anchor.findMany({
    where: {
      passageId: { in: people.map(({ passageId }) => passageId) },
      versionId: { in: versionIds },
      state: { not: "lost" },
    },
    select: { passageId: true, start: true, end: true },
  });
  const placeOf = new Map(anchors.map(({ passageId, start, end }) => [passageId, { start, end }]));
  const blind = new Set(open.filter(({ task }) => task === CLAIMS_TASK).map(({ articleId }) => articleId));
  return articles.flatMap(({ id, key, currentVersionId }) => {
    if (currentVersionId === null) return [];
    const isHidden = (decidedById: number | null) => blind.has(id) && decidedById !== viewer.coderId;
    return [
      {
        article: key,
        versionId: currentVersionId,
        decisions: suggestions
          .filter(({ articleId }) => articleId === id)
          .map((one) => toDecision(one, isHidden(one.decidedById))),
        people: people
          .filter(({ article }) => article === key)
          .flatMap((one) => toPersons(one, placeOf.get(one.passageId))),
      },
    ];
  });
}

interface SuggestionRow {
  readonly key: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly proposal: string;
  readonly state: string;
}

function toDecision({ key, start, end, proposal, state }: SuggestionRow, isHidden: boolean): AttributionDecision {
  const read = readProposal("attribution", JSON.parse(proposal));
  const known = state === "accepted" || state === "corrected" || state === "rejected" ? state : "open";
  return {
    key,
    range: { start: start ?? 0, end: end ?? 0 },
    cueStart: read?.kind === "attribution" ? (read.proposal.cue?.start ?? null) : null,
    state: isHidden ? "open" : known,
  };
}

function toPersons(
  { sourceName, sourceType, verb, verbClass, origin }: AttributionFields & { readonly origin: string | null },
  place: { readonly start: number; readonly end: number } | undefined,
): readonly PersonsAttribution[] {
  return place === undefined ? [] : [{ ...place, sourceName, sourceType, verb, verbClass, origin }];
}
