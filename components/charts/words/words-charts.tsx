import { ChartFrame } from "@/components/charts/chart-frame";
import { type PageAddress, twinAddress } from "@/components/evidence/evidence-href";
import { formatFigure, inNumber } from "@/domain/comparison/sentence-parts";
import type { ChargesComparison } from "@/domain/comparison/words/charges-comparison";
import { describeKeynessMeasure, describeNamesMeasure } from "@/domain/comparison/words/describe-measures";
import type { ColumnKeyness, KeywordsComparison } from "@/domain/comparison/words/keywords-comparison";
import type { WordsComparison } from "@/domain/comparison/words/words-comparison";
import { type WordTable, wordsTable } from "@/domain/comparison/words/words-table";
import { EVENT_METHODS, nameMethod, TEXT_METHODS } from "@/domain/suggestions/methods";
import { ChargesList } from "./charges-list";
import { KeynessScatter } from "./keyness-scatter";
import { modelKeynessScatter } from "./keyness-scatter-model";
import { KeywordList, OneArticle } from "./keyword-list";
import styles from "./keywords.module.css";
import { NamesTable } from "./names-table";
import { OutletChoice } from "./outlet-choice";
import { WordCounts } from "./word-counts";

interface WordsChartsProps {
  readonly words: WordsComparison;
  /** With the chosen outlet. */
  readonly page: PageAddress;
  readonly selected: string | null;
  /** Address of the same page with another outlet's words against the others'. */
  readonly hrefOf: (column: string) => string;
  /** Which articles the reader looks at, in words; empty: all. */
  readonly filter: string;
}

/** The charts of the words: names for the same actor, words of one outlet against the others', charged words. */
export function WordsCharts({ words, page, selected, hrefOf, filter }: WordsChartsProps) {
  const { names, keywords, charges } = words;
  const frame = (table: WordTable) => ({
    table: wordsTable(words, table),
    twins: {
      json: twinAddress(page.path, page.search, "json"),
      csv: twinAddress(page.path, `${page.search === "" ? "" : `${page.search}&`}table=${table}`, "csv"),
    },
  });
  const marks = { page, selected };
  const suffix = filter === "" ? "" : ` · ${filter}`;
  return (
    <>
      <ChartFrame
        id="names"
        heading={names.sentence}
        subtitle={`${describeNamesMeasure(names)}${suffix}`}
        method={{ href: "/methods#names", label: "How names are joined" }}
        {...frame("names")}
      >
        <NamesTable names={names} {...marks} />
      </ChartFrame>
      {keywords?.keyness == null ? null : (
        <ChartFrame
          id="keyness"
          heading={keywords.keyness.sentence}
          subtitle={`${describeKeynessMeasure(keywords.keyness, keywords)}${suffix}`}
          legend={<KeynessLegend keyness={keywords.keyness} keywords={keywords} hrefOf={hrefOf} />}
          method={{ href: "/methods#keyness", label: "How key words are chosen" }}
          {...frame("keyness")}
        >
          <div className={styles.keyness}>
            <KeynessScatter model={modelKeynessScatter(keywords.keyness)} {...marks} />
            <KeywordList keyness={keywords.keyness} {...marks} />
          </div>
        </ChartFrame>
      )}
      {keywords?.counts == null ? null : (
        <ChartFrame
          id="counts"
          heading={keywords.counts.sentence}
          subtitle={`Times a word stands in the outlet’s own voice, words of several outlets last · ${countedText(keywords)}${suffix}`}
          method={{ href: "/methods#keyness", label: "Which words are counted" }}
          {...frame("counts")}
        >
          <WordCounts counts={keywords.counts} keywords={keywords} {...marks} />
        </ChartFrame>
      )}
      {charges === null ? null : (
        <ChartFrame
          id="charged"
          heading={charges.sentence}
          subtitle={`Words of the lists in ${nameMethod("charged-words", TEXT_METHODS)}, of all words in the article’s own voice · ${articlesText(charges.articles.length, charges)}, never added up by outlet${suffix}`}
          method={{ href: "/methods#charged-words", label: "Which words are charged" }}
          {...frame("charged")}
        >
          <ChargesList charges={charges} {...marks} />
        </ChartFrame>
      )}
    </>
  );
}

function KeynessLegend({
  keyness,
  keywords,
  hrefOf,
}: {
  readonly keyness: ColumnKeyness;
  readonly keywords: KeywordsComparison;
  readonly hrefOf: (column: string) => string;
}) {
  return (
    <>
      <OutletChoice columns={keywords.columns} chosen={keyness.column.key} hrefOf={hrefOf} />
      <ul className={styles.legend}>
        <li>sign holds in 95 of 100 samples</li>
        <li>
          <OneArticle />
          in one article only
        </li>
      </ul>
    </>
  );
}

function countedText({ articles, uncounted, wireText }: KeywordsComparison): string {
  const wire = wireText === "once" ? "wire text once" : "wire text in each article";
  const rest = uncounted === 0 ? "" : `, ${formatFigure(uncounted)} not counted`;
  return `${formatFigure(articles)} ${inNumber(articles, "article")}${rest} · ${wire} · ${nameMethod("keyness", EVENT_METHODS)}`;
}

function articlesText(articles: number, { unread }: Pick<ChargesComparison, "unread">): string {
  const rest = unread === 0 ? "" : `, ${formatFigure(unread)} not read`;
  return `${formatFigure(articles)} ${inNumber(articles, "article")}${rest}`;
}
