import type { TwinLoader } from "@/app/twin/twins";
import { getVersion, listVersions } from "@/db/article-versions";
import { getArticle } from "@/db/articles";

/**
 * What of a page is the article: the record with what says so, the versions, and the stretches that the current version
 * leaves out, in UTF-16 code units of the page text. The text itself stays on the page.
 */
export const sourceTwin: TwinLoader = async ({ database: { reader } }, { key = "" }) => {
  const article = await getArticle(reader, key);
  const version = article.currentVersionId === null ? null : await getVersion(reader, article.currentVersionId);
  const versions = await listVersions(reader, article.id);
  const { id: _id, currentVersionId: _current, isStaged: _staged, ...record } = article;
  const removed = version?.removed ?? [];
  return {
    data: {
      article: record,
      version: version && { key: version.key, number: version.number, method: version.method, sha256: version.sha256 },
      fields: version?.fields ?? [],
      removed,
      versions: versions.map(({ id: _versionId, ...rest }) => rest),
    },
    table: {
      columns: ["Removed from", "To", "Reason"],
      rows: removed.map(({ start, end, reason }) => [start, end, reason]),
    },
  };
};
