import { ADJUDICATION, ADJUDICATION_NAME } from "@/domain/adjudication/adjudicated-voice";
import { parseCodebookChoice } from "@/domain/codebooks/codebook-choice";
import {
  type ComparedArticle,
  type ComparedColumn,
  type ComparedEvent,
  type ComparisonInput,
  type Genre,
  NO_SUGGESTIONS,
  type Provenance,
} from "@/domain/comparison/comparison";
import { listChecks, listClaimLinks, listClaims, listMentions } from "./claims";
import { getCodebookInVersion, type StoredCodebook } from "./codebooks";
import { listAssignments, listCodings } from "./codings";
import type { Reader } from "./database";
import { NotFoundError } from "./errors";
import { type EventRecord, getEvent, listCoverageSearches, listParts } from "./events";
import { loadSuggestedMarks } from "./suggested-marks";
import { findVersionToCompare } from "./version-work";
import { codebookTask, type Viewer } from "./viewer";

/**
 * Everything that the comparison of an event or dossier is made from, as far as the viewer may see it. A dossier
 * compares the articles of its events as well as its own. What methods propose is loaded only with `suggestions`.
 * `codebook` is a key, or `key@version`; without a version the newest with which an article is finished.
 * @throws {NotFoundError} no such event, codebook or version
 */
export async function loadComparisonInput(
  reader: Reader,
  viewer: Viewer,
  query: { readonly slug: string; readonly codebook: string; readonly suggestions?: boolean },
): Promise<ComparisonInput> {
  const event = await getEvent(reader, query.slug);
  const parts = event.kind === "dossier" ? await listParts(reader, event.id) : [];
  const eventIds = [event.id, ...parts.map(({ id }) => id)];
  const { articles, columns, articleIds } = await loadArticles(reader, eventIds);
  const claims = await listClaims(reader, eventIds);
  const codebook = await getComparedCodebook(
    reader,
    viewer,
    query.codebook,
    articles.map(({ key }) => key),
  );
  const task = codebookTask(codebook.key, codebook.version);
  const [links, mentions, checks, assignments, codings, searches, coders, suggested] = await Promise.all([
    listClaimLinks(
      reader,
      claims.map(({ id }) => id),
    ),
    listMentions(reader, viewer, { articleIds }),
    listChecks(reader, viewer, articleIds),
    listAssignments(reader, viewer, articleIds, task),
    listCodings(reader, viewer, { articleIds, task }),
    listCoverageSearches(reader, event.id),
    reader.coder.findMany({ select: { key: true, name: true } }),
    query.suggestions === true
      ? loadSuggestedMarks(reader, viewer, { eventId: event.id, articleIds, codebook })
      : NO_SUGGESTIONS,
  ]);
  const known = new Set(claims.map(({ key }) => key));
  return {
    event: toComparedEvent(event),
    columns,
    articles,
    claims: claims.map(({ key, statement, kind, knowableFrom }) => ({ key, statement, kind, knowableFrom })),
    links,
    mentions: mentions.filter(({ claim }) => known.has(claim)),
    checks: checks.filter(({ claim }) => known.has(claim)),
    codebook: {
      key: codebook.key,
      name: codebook.name,
      version: codebook.version,
      purpose: codebook.purpose,
      codes: codebook.codes.map(({ key, name, definition }) => ({ key, name, definition })),
    },
    assignments,
    codings,
    searches,
    coders: { ...Object.fromEntries(coders.map(({ key, name }) => [key, name])), [ADJUDICATION]: ADJUDICATION_NAME },
    suggested,
  };
}

/** @throws {NotFoundError} no such codebook or version */
async function getComparedCodebook(
  reader: Reader,
  viewer: Viewer,
  name: string,
  articleKeys: readonly string[],
): Promise<StoredCodebook> {
  const choice = parseCodebookChoice(name);
  if (choice === null) throw new NotFoundError("codebook", name);
  const version = choice.version ?? (await findVersionToCompare(reader, viewer, choice.key, articleKeys));
  if (version === null) throw new NotFoundError("codebook", name);
  return getCodebookInVersion(reader, choice.key, version);
}

function toComparedEvent({ id: _id, contentNote: _note, ...event }: EventRecord): ComparedEvent {
  return event;
}

async function loadArticles(reader: Reader, eventIds: readonly number[]) {
  const rows = await reader.eventArticle.findMany({
    where: { eventId: { in: [...eventIds] }, article: { stagedInId: null } },
    select: {
      role: true,
      reason: true,
      article: {
        select: {
          id: true,
          key: true,
          headline: true,
          publishedOn: true,
          publishedPrecision: true,
          publishedEvidence: true,
          notBefore: true,
          notAfter: true,
          declaredGenre: true,
          codedGenre: true,
          provenance: true,
          outlet: { select: { key: true, name: true, letters: true } },
          currentVersion: { select: { key: true, wordCount: true, text: { select: { versionId: true } } } },
        },
      },
    },
    orderBy: { articleId: "asc" },
  });
  const slots = await reader.eventSlot.findMany({
    where: { eventId: { in: [...eventIds] } },
    select: { slot: true, eventId: true, outlet: { select: { key: true } }, article: { select: { key: true } } },
    orderBy: [{ eventId: "asc" }, { slot: "asc" }],
  });
  const articles = new Map<string, ComparedArticle>();
  const columns = new Map<string, ComparedColumn & { readonly order: number }>();
  const articleIds: number[] = [];
  for (const { role, reason, article } of rows) {
    // In a dossier an article may stand in several of its events; *about* in one of them is enough.
    const before = articles.get(article.key);
    if (before !== undefined && (before.role === "about" || role !== "about")) continue;
    if (before === undefined) articleIds.push(article.id);
    const { outlet, currentVersion, declaredGenre, codedGenre } = article;
    const column = outlet?.key ?? article.key;
    articles.set(article.key, {
      key: article.key,
      column,
      headline: article.headline,
      publishedOn: article.publishedOn,
      publishedPrecision: article.publishedPrecision as ComparedArticle["publishedPrecision"],
      publishedEvidence: article.publishedEvidence,
      notBefore: article.notBefore,
      notAfter: article.notAfter,
      genre: (codedGenre ?? declaredGenre) as Genre,
      provenance: article.provenance as Provenance,
      role: role === "background" ? "background" : "about",
      roleReason: reason,
      wordCount: currentVersion?.wordCount ?? 0,
      versionKey: currentVersion?.key ?? "",
      hasText: currentVersion?.text != null,
    });
    if (columns.has(column)) continue;
    const index = slots.findIndex((slot) => (slot.outlet?.key ?? slot.article?.key) === column);
    const order = index === -1 ? Number.MAX_SAFE_INTEGER : index;
    const name = outlet?.name ?? "Unknown outlet";
    columns.set(column, {
      key: column,
      name,
      letters: outlet?.letters ?? "",
      slot: null,
      isKnown: outlet !== null,
      order,
    });
  }
  return { articles: [...articles.values()], columns: withSlots([...columns.values()], slots), articleIds };
}

/**
 * Columns in slot order. An event's own slots are used as they are stored; a dossier, which has none of its own,
 * counts them anew in the order in which its events gave them.
 */
function withSlots(
  columns: readonly (ComparedColumn & { readonly order: number })[],
  slots: readonly { readonly slot: number; readonly eventId: number; readonly outlet: { key: string } | null }[],
): readonly ComparedColumn[] {
  const isOneEvent = new Set(slots.map(({ eventId }) => eventId)).size <= 1;
  let unknown = 0;
  let known = 0;
  return [...columns]
    .sort((a, b) => a.order - b.order || (a.key < b.key ? -1 : 1))
    .map(({ order, ...column }) => {
      if (!column.isKnown) {
        unknown += 1;
        return { ...column, letters: `?${unknown}`, name: unknown === 1 ? column.name : `${column.name} ${unknown}` };
      }
      known += 1;
      return { ...column, slot: isOneEvent ? (slots[order]?.slot ?? known) : known };
    });
}
