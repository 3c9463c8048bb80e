import { ChartFrame } from "@/components/charts/chart-frame";
import { describeWordsInCommon } from "@/domain/comparison/shared-text/describe-words-in-common";
import type { SharedTextComparison } from "@/domain/comparison/shared-text/shared-text-comparison";
import { sharedWordsTable } from "@/domain/comparison/shared-text/shared-text-tables";
import { SHARED_TEXT_METHOD, type TextView } from "./text-view";
import { WordsInCommon } from "./words-in-common";

/** Two articles are told by their passages alone; more need an overview. */
const FEWEST_ARTICLES = 3;
/** More columns than these do not fit beside the drawer. */
const MOST_ARTICLES = 12;

/** Who shares how many words with whom; nothing where only two articles share any. */
export function WordsInCommonFrame({
  comparison,
  view,
}: {
  readonly comparison: SharedTextComparison;
  readonly view: TextView;
}) {
  const sharing = comparison.articles.filter(({ copiedWords, quotedWords }) => copiedWords + quotedWords > 0);
  if (sharing.length < FEWEST_ARTICLES) return null;
  const shown = new Set(
    sharing
      .toSorted((one, other) => other.copiedWords + other.quotedWords - one.copiedWords - one.quotedWords)
      .slice(0, MOST_ARTICLES),
  );
  const left = sharing.length - shown.size;
  const keys = new Set([...shown].map(({ key }) => key));
  // The square of many articles would be longer than the page; the `.csv` has all of it.
  const pairs = comparison.pairs.filter((pair) => keys.has(pair.article) && keys.has(pair.with));
  return (
    <ChartFrame
      id="words"
      heading={describeWordsInCommon(comparison)}
      subtitle={`Words of the article in the row that stand in the one of the column as well · ${sharing.length} articles that share any${left === 0 ? "" : `, the ${MOST_ARTICLES} with most shown`}`}
      method={SHARED_TEXT_METHOD}
      table={sharedWordsTable({ ...comparison, pairs })}
      twins={{ json: view.jsonTwin, csv: view.csvTwin("words") }}
    >
      <WordsInCommon
        comparison={comparison}
        articles={sharing.filter((article) => shown.has(article))}
        page={view.page}
        selected={view.selected}
      />
    </ChartFrame>
  );
}
