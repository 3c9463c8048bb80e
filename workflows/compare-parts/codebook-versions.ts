import { listVersions } from "@/db/codebook-versions";
import type { Database } from "@/db/database";
import { listVersionWork } from "@/db/version-work";
import { listVersionsInEvent, type VersionsInEvent } from "@/domain/comparison/framing/versions-in-event";
import type { ComparedEventResult } from "../compare-event";
import { dayOf } from "../work-context";

/**
 * With which other versions of its codebook the compared articles were finished, as far as the viewer may know: for the
 * page, its twins and the command line. Null where there is one version only.
 */
export async function compareEventVersions(
  { reader }: Pick<Database, "reader">,
  { viewer, comparison }: Pick<ComparedEventResult, "viewer" | "comparison">,
): Promise<VersionsInEvent | null> {
  const { articles, framing } = comparison;
  const { key, version: shown } = framing.codebook;
  const work = await listVersionWork(
    reader,
    viewer,
    key,
    articles.map((article) => article.key),
  );
  if (work.length < 2) return null;
  const codes = new Map((await listVersions(reader, key)).map((version) => [version.number, version.codes]));
  const versions = work.map(({ number, publishedAt, articles: finished }) => {
    return { number, publishedOn: dayOf(publishedAt), articles: finished, codes: codes.get(number) ?? [] };
  });
  return listVersionsInEvent(versions, { shown, articles });
}
