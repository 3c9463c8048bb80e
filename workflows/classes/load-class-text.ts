import { type ArticleRecord, findArticle } from "@/db/articles";
import { type ArticleVersionRecord, getVersion, listVersions } from "@/db/article-versions";
import type { Reader } from "@/db/database";
import { getOutletDetails, type OutletDetails } from "@/db/outlets";
import { type CutText, cutText } from "@/domain/classes/cut-text";

/** An article's text cut for a class, in both reading levels. */
export interface LoadedText {
  readonly article: ArticleRecord;
  readonly version: ArticleVersionRecord;
  readonly cut: CutText;
  readonly plain: { readonly version: ArticleVersionRecord; readonly cut: CutText } | null;
  /** Its kind and owner in a line, or null. */
  readonly about: string | null;
  /** What its outlet is called, with its other names; empty where it is unknown. */
  readonly outletNames: readonly string[];
}

/** Null where there is no such article, or only its record. */
export async function loadClassText(reader: Reader, key: string): Promise<LoadedText | null> {
  const article = await findArticle(reader, key);
  if (article === null || article.isStaged || article.currentVersionId === null) return null;
  const version = await getVersion(reader, article.currentVersionId);
  const cut = cutVersion(version);
  if (cut === null) return null;
  const plainId = (await listVersions(reader, article.id)).findLast(({ readingLevel }) => readingLevel === "plain")?.id;
  const plainVersion = plainId === undefined ? null : await getVersion(reader, plainId);
  const plainCut = plainVersion === null ? null : cutVersion(plainVersion);
  const outlet = article.outlet === null ? null : await getOutletDetails(reader, article.outlet.key);
  return {
    article,
    version,
    cut,
    plain: plainVersion === null || plainCut === null ? null : { version: plainVersion, cut: plainCut },
    about: outlet === null ? null : describeOutlet(outlet),
    outletNames: outlet === null ? [] : [outlet.name, ...outlet.aliases],
  };
}

function cutVersion({ text, fields, sentences }: ArticleVersionRecord): CutText | null {
  if (text === null) return null;
  const cut = cutText(text, fields, sentences);
  return cut.sentences.length === 0 ? null : cut;
}

/** What is recorded as fact of an outlet: never a rating, which would be somebody's judgement. */
function describeOutlet({ facts }: OutletDetails): string | null {
  const told = ["Kind", "Owner"].flatMap(
    (name) => facts.find((fact) => fact.kind === "fact" && fact.name === name) ?? [],
  );
  const line = told.map(({ name, value }) =>
    name === "Owner" && !/\bowned\b/.test(value) ? `owner: ${value}` : value,
  );
  if (line.length === 0) return null;
  const text = line.join("; ");
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}
