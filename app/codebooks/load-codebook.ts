import { countCodeUse } from "@/db/code-use";
import { listRulings, type RulingRecord } from "@/db/code-rulings";
import { findCodebookHead, listDrafts } from "@/db/codebook-drafts";
import { countVersionUse, listVersions, type StoredVersion } from "@/db/codebook-versions";
import { listCodebooks } from "@/db/codebooks";
import { listRenamings } from "@/db/codebook-names";
import type { Reader } from "@/db/database";
import { NotFoundError } from "@/db/errors";
import { listReportedReliability } from "@/db/reported-reliability";
import type { Viewer } from "@/db/viewer";
import { codeHistory } from "@/domain/codebooks/code-history";
import { listHeadingKeys } from "@/domain/codebooks/code-tree";
import { compareVersions } from "@/domain/codebooks/compare-versions";
import { countChanges, sayChange } from "@/domain/codebooks/say-changes";

/** Which version is shown, and which two are compared; null: the newest, and none. */
export interface CodebookQuery {
  readonly version: number | null;
  readonly from: number | null;
  readonly to: number | null;
}

const NOT_USED = { codings: 0, articles: 0 };
const NOWHERE = { ...NOT_USED, mostIn: [] };

/** Articles that are named beside a code's figures; the table of codings has them all. */
const ARTICLES_NAMED = 8;

/**
 * A codebook as its page shows it: one version with how often each code has been given, what was agreed on in doubtful
 * cases, and what became of the codes from version to version; all as far as the viewer may know.
 *
 * @throws {NotFoundError} no such codebook, none published, or no such version
 */
export async function loadCodebook(reader: Reader, viewer: Viewer, key: string, query: CodebookQuery) {
  const [head, all] = await Promise.all([findCodebookHead(reader, key), listVersions(reader, key)]);
  const published = all.filter(({ publishedAt }) => publishedAt !== null);
  const shown = query.version === null ? published[0] : published.find(({ number }) => number === query.version);
  if (head === null || shown === undefined) throw new NotFoundError("codebook", key);
  const [use, versionUse, { rulings, isPartly }, reported, renamings] = await Promise.all([
    countCodeUse(reader, viewer, shown.id, { take: ARTICLES_NAMED }),
    countVersionUse(reader, viewer, key),
    listRulings(reader, viewer, key),
    listReportedReliability(reader, key),
    listRenamings(reader, key),
  ]);
  const headings = listHeadingKeys(shown.codes);
  const upToShown = published.filter(({ number }) => number <= shown.number);
  const { id: _id, isBuiltIn: builtIn, language: _language, ...fields } = head;
  return {
    ...fields,
    inClasses: await isForClasses(reader, key),
    builtIn,
    version: shown.number,
    newestVersion: published[0]?.number ?? shown.number,
    draft: all.find(({ publishedAt }) => publishedAt === null)?.number ?? null,
    codes: shown.codes.map(({ origins: _origins, ...code }) => ({
      ...code,
      isHeading: headings.has(code.key),
      ...(use.get(code.key) ?? NOWHERE),
      history: codeHistory(upToShown, code.key).map(({ version, change }) => ({ version, said: sayChange(change) })),
      rulings: rulings.filter(({ codeKey }) => codeKey === code.key).map((ruling) => toRulingView(ruling, viewer)),
    })),
    versions: published.map((version, index) => describeVersion(version, published[index + 1], versionUse)),
    renamings: renamings.map(({ at, from, to }) => ({ date: at.slice(0, 10), from, to })),
    /** Measured elsewhere, the last first; nothing of it was measured here. */
    reported: reported.filter(({ version }) => version === shown.number).reverse(),
    hidesRulings: isPartly,
    compared: comparePair(published, query),
  };
}

export type CodebookView = Awaited<ReturnType<typeof loadCodebook>>;

/** Built-in codebooks alone say so; those that people write have no class material yet. */
async function isForClasses(reader: Reader, key: string): Promise<boolean> {
  return (await listCodebooks(reader)).some((codebook) => codebook.key === key && codebook.inClasses);
}

function toRulingView({ key, text, article, coder, createdAt }: RulingRecord, viewer: Viewer) {
  const isOwn = coder !== null && coder.id === viewer.coderId;
  return { key, text, article, coder: coder?.name ?? null, date: createdAt.slice(0, 10), isOwn };
}

function describeVersion(
  { number, note, publishedAt, by, codes }: StoredVersion,
  before: StoredVersion | undefined,
  use: ReadonlyMap<number, typeof NOT_USED>,
) {
  const changes =
    before === undefined
      ? null
      : countChanges(compareVersions([before, { number, codes }], { from: before.number, to: number }));
  const date = publishedAt?.slice(0, 10) ?? "";
  const codeCount = codes.length - listHeadingKeys(codes).size;
  return { number, note, date, by, codeCount, changes, ...(use.get(number) ?? NOT_USED) };
}

function comparePair(published: readonly StoredVersion[], { from, to }: CodebookQuery) {
  if (from === null || to === null) return null;
  const [early, late] = from < to ? [from, to] : [to, from];
  const known = new Set(published.map(({ number }) => number));
  if (!known.has(early) || !known.has(late)) return null;
  const changes = compareVersions(published, { from: early, to: late }).map((change) => ({
    ...change,
    said: sayChange(change),
  }));
  return { from: early, to: late, changes };
}

/** The newest version of every codebook, with how many codes can be given: a heading of others is none. */
export async function listCodebooksWithCounts(reader: Reader) {
  const codebooks = await listCodebooks(reader);
  return codebooks.map(({ key, name, purpose, description, version, inClasses, codes }) => {
    const headings = listHeadingKeys(codes);
    const codeCount = codes.filter((code) => !headings.has(code.key)).length;
    return { key, name, purpose, description, version, inClasses, codeCount };
  });
}

/** Drafts for those who may edit them. */
export async function listDraftsFor(reader: Reader, mayEdit: boolean) {
  return mayEdit ? listDrafts(reader) : [];
}
