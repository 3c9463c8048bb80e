import type { ComparedArticle } from "../comparison/comparison";
import type { Timeline } from "../comparison/timeline/timeline";
import { formatDate } from "../dates/format-date";
import type { EvidenceAddress } from "./evidence-address";
import type { EvidenceSelection } from "./evidence-item";

/** The record of a text that came in after an article's first; null where the timeline has no such version. */
export function selectVersion(
  { lanes }: Timeline,
  articles: readonly ComparedArticle[],
  address: EvidenceAddress,
): EvidenceSelection | null {
  if (address.kind !== "version") return null;
  const article = articles.find(({ key }) => key === address.article);
  const version = lanes
    .flatMap((lane) => lane.articles)
    .find((one) => one.article === address.article)
    ?.versions.find((one) => one.version === address.version);
  if (article === undefined || version === undefined) return null;
  const facts = [
    { label: "Came in on", value: formatDate(version.day) },
    { label: "Why", value: version.reason },
    { label: "Text", value: article.versionKey === version.version ? "the one that is shown" : "replaced since" },
  ];
  const sentence = `Text ${version.number} of this article came in on ${formatDate(version.day)}.`;
  return {
    address,
    title: article.headline,
    subtitle: "A later text of the same article.",
    count: 1,
    items: [{ kind: "record", article, coding: null, sentence, facts }],
  };
}
