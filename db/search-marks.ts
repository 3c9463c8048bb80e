import type { Reader } from "./database";
import { listOpenWork, visibleCodings, visibleMentions, type Viewer } from "./viewer";

/** A stretch of an article's version, in UTF-16 code units. */
export interface StretchOfArticle {
  readonly articleId: number;
  readonly versionId: number;
  readonly start: number;
  readonly end: number;
}

/** What people marked in a stretch, each once however often it was marked. */
export interface MarksInStretch {
  readonly codes: readonly { readonly key: string; readonly name: string; readonly passage: string }[];
  readonly claims: readonly { readonly key: string; readonly statement: string; readonly passage: string }[];
}

/**
 * Codes and claims whose passages touch these stretches, as far as the viewer may see them; by the version's id, of
 * which there is at most one stretch each. Passages that were lost in that version are nowhere in it.
 */
export async function listMarksIn(
  reader: Reader,
  viewer: Viewer,
  stretches: readonly StretchOfArticle[],
): Promise<ReadonlyMap<number, MarksInStretch>> {
  if (stretches.length === 0) return new Map();
  const articleIds = stretches.map(({ articleId }) => articleId);
  const open = await listOpenWork(reader, viewer, articleIds);
  const there = stretches.map(({ versionId, start, end }) => ({
    versionId,
    start: { lt: end },
    end: { gt: start },
    state: { not: "lost" },
  }));
  const passage = { select: { key: true, anchors: { where: { OR: there }, select: { versionId: true } } } };
  const touches = { passage: { anchors: { some: { OR: there } } } };
  const [codings, mentions] = await Promise.all([
    reader.coding.findMany({
      where: {
        ...touches,
        assignment: { articleId: { in: articleIds }, phase: { not: "adjudication" } },
        ...visibleCodings(viewer, open),
      },
      select: { code: { select: { key: true, name: true } }, passage },
      orderBy: { id: "asc" },
    }),
    reader.claimMention.findMany({
      where: { ...touches, articleId: { in: articleIds }, ...visibleMentions(viewer, open) },
      select: { claim: { select: { key: true, statement: true } }, passage },
      orderBy: { id: "asc" },
    }),
  ]);
  return new Map(
    stretches.map(({ versionId }) => {
      const isHere = (row: { passage: { anchors: readonly { versionId: number }[] } | null }) =>
        row.passage?.anchors.some((anchor) => anchor.versionId === versionId) ?? false;
      return [
        versionId,
        {
          codes: onceEach(codings.filter(isHere).map((row) => ({ ...row.code, passage: row.passage?.key ?? "" }))),
          claims: onceEach(mentions.filter(isHere).map((row) => ({ ...row.claim, passage: row.passage.key }))),
        },
      ];
    }),
  );
}

function onceEach<Mark extends { readonly key: string }>(marks: readonly Mark[]): readonly Mark[] {
  return [...new Map(marks.toReversed().map((mark) => [mark.key, mark])).values()].toReversed();
}
