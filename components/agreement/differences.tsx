import { readerHref } from "@/components/article/reader-address";
import type { CodedArticle } from "@/domain/agreement/coded-work";
import type { CodeMark } from "@/domain/agreement/code-readings";
import { countOf } from "@/domain/comparison/sentence-parts";
import type { PassageInContext } from "@/domain/text/passage-in-context";
import styles from "./agreement.module.css";

export interface MarkView extends CodeMark {
  /** Null where no text is stored, or where it has lost the passage. */
  readonly quote: PassageInContext | null;
}

export interface ReadingView {
  readonly coder: string;
  readonly hasApplied: boolean;
  readonly marks: readonly MarkView[];
}

export interface DifferenceView {
  readonly article: CodedArticle;
  readonly readings: readonly ReadingView[];
  /** What is said above the readings: the code, what was agreed. */
  readonly about?: string;
}

interface DifferencesProps {
  readonly id: string;
  readonly heading: string;
  readonly about: string;
  readonly differences: readonly DifferenceView[];
  readonly total: number;
  /** Display names by coder key. */
  readonly coders: Readonly<Record<string, string>>;
  /** The codebook whose marks the reader shows. */
  readonly codebook: string;
  /** Where all of them are, where more than these. */
  readonly csv: string;
}

/** Articles on which coders differ: who applied the code and who did not, each with the words that they marked. */
export function Differences(props: DifferencesProps) {
  const { id, heading, about, differences, total, coders, codebook, csv } = props;
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <p>{about}</p>
      {differences.map((difference, index) => (
        <Difference key={index} difference={difference} coders={coders} codebook={codebook} />
      ))}
      {differences.length === total ? null : (
        <p>
          The first {differences.length} of {total}; <a href={csv}>the .csv holds all</a>.
        </p>
      )}
    </section>
  );
}

type Context = Pick<DifferencesProps, "coders" | "codebook">;

function Difference({ difference, coders, codebook }: { readonly difference: DifferenceView } & Context) {
  const { article, readings, about } = difference;
  return (
    <article className={styles.difference}>
      <h3>
        <a className={styles.headline} href={readerHref(article.key, { codebook })}>
          {article.headline}
        </a>
      </h3>
      <p>{[article.outlet?.name ?? "Unknown outlet", about].filter((part) => part !== undefined).join(" · ")}</p>
      <div className={styles.sides}>
        {readings.map((reading) => (
          <Reading key={reading.coder} reading={reading} article={article.key} coders={coders} codebook={codebook} />
        ))}
      </div>
    </article>
  );
}

function Reading(props: { readonly reading: ReadingView; readonly article: string } & Context) {
  const { reading, article, coders, codebook } = props;
  const name = coders[reading.coder] ?? reading.coder;
  return (
    <div className={styles.side}>
      <h4>{`${name} ${reading.hasApplied ? "applied it" : "did not"}`}</h4>
      {reading.marks.length === 0 ? (
        <p className={styles.mark}>Finished the article without it.</p>
      ) : (
        <ul aria-label={`${countOf(reading.marks.length, "mark")} by ${name}`}>
          {reading.marks.map((mark) => (
            <li key={mark.key}>
              <Mark mark={mark} article={article} codebook={codebook} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const SCOPE_WORDS = {
  passage: "Passage",
  headline: "On the headline",
  article: "On the whole article",
  primary: "As the primary frame",
} as const;

function Mark(props: { readonly mark: MarkView; readonly article: string } & Pick<Context, "codebook">) {
  const { mark, article, codebook } = props;
  const facts = [
    SCOPE_WORDS[mark.scope],
    ...(mark.voice === "quoted" ? ["on quoted words"] : []),
    ...(mark.unsure ? ["unsure"] : []),
    ...(mark.isCounted ? [] : ["not counted here"]),
  ].join(", ");
  return (
    <>
      {mark.passage === null ? null : <Quote mark={mark} firstWords={mark.passage.firstWords} />}
      <p className={styles.mark}>
        {facts}.{mark.note === null ? "" : ` “${mark.note}”`}
        {mark.passage === null ? null : (
          <a href={readerHref(article, { codebook, passage: mark.passage.key })}>Open in article</a>
        )}
      </p>
    </>
  );
}

function Quote({ mark: { quote }, firstWords }: { readonly mark: MarkView; readonly firstWords: string }) {
  if (quote === null) return <blockquote className={styles.quote}>“{firstWords} …”</blockquote>;
  return (
    <blockquote className={styles.quote}>
      {quote.lead}
      <mark>{quote.exact}</mark>
      {quote.rest}
    </blockquote>
  );
}
