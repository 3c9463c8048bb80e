import { markLink, type PageAddress } from "@/components/evidence/evidence-href";
import { besideHref } from "@/components/side-by-side/side-by-side-address";
import { OutletChip } from "@/components/signs/outlet-chip";
import { countOf, formatFigure, inNumber } from "@/domain/comparison/sentence-parts";
import type {
  SharedPassageGroup,
  SharedPlace,
  SharedTextComparison,
} from "@/domain/comparison/shared-text/shared-text-comparison";
import { SHARED_TEXT_WORDS } from "@/domain/comparison/shared-text/shared-text-words";
import { sharedAddress } from "@/domain/evidence/shared-text-evidence";
import styles from "./shared-passages.module.css";

interface SharedPassagesProps {
  readonly comparison: SharedTextComparison;
  /** Those of the comparison's passages that are shown, in its order. */
  readonly passages: readonly SharedPassageGroup[];
  readonly page: PageAddress;
  readonly selected: string | null;
}

/** Longer passages end in dots here; the drawer and the reader have all of it. */
const MOST_UNITS = 280;

/** Shared passages in order of time: the words, who printed them on which day, and how much of it is quoted. */
export function SharedPassages({ comparison, passages, page, selected }: SharedPassagesProps) {
  return (
    <ol className={styles.passages}>
      {passages.map((passage) => (
        <li key={`${passage.article} ${passage.start} ${passage.end}`} className={styles.passage}>
          <h3>
            <a {...markLink(page, sharedAddress(passage), { count: passage.evidenceCount, selected })}>
              {formatFigure(passage.words)} {inNumber(passage.words, "word")} in{" "}
              {countOf(passage.articleCount, "article")}
            </a>
          </h3>
          <p className={styles.kind}>
            <KindSign kind={passage.kind} />
            {SHARED_TEXT_WORDS[passage.kind]}, {passage.isVerbatim ? "word for word" : "nearly word for word"}
          </p>
          <blockquote className={styles.words}>{shorten(passage.exact)}</blockquote>
          <ol className={styles.places}>
            {passage.places.map((place) => (
              <Place
                key={`${place.article} ${place.start}`}
                place={place}
                comparison={comparison}
                isFirst={passage.earliest === place.article}
              />
            ))}
          </ol>
          {passage.earliest === null ? <p className={styles.aside}>The dates do not tell who was first.</p> : null}
          <p className={styles.aside}>
            <a href={besideHref(page, twoOf(passage))}>Read side by side</a>
          </p>
        </li>
      ))}
    </ol>
  );
}

/** The first two articles that print the passage, and the tie that it is there. */
function twoOf({ article, start, end, places }: SharedPassageGroup) {
  const other = places.find((place) => place.article !== article);
  return { a: article, b: other?.article ?? null, ties: "text", tie: `${start}-${end}` } as const;
}

function Place({
  place: { article, words, quotedWords, credits },
  comparison,
  isFirst,
}: {
  readonly place: SharedPlace;
  readonly comparison: SharedTextComparison;
  readonly isFirst: boolean;
}) {
  const record = comparison.articles.find(({ key }) => key === article);
  if (record === undefined) return null;
  const { column } = record.label;
  const facts = [
    isFirst ? "first of these" : "",
    quotedWords === 0
      ? ""
      : quotedWords === words
        ? "in quotation marks"
        : `${quotedWords} of ${words} words in quotation marks`,
    credits.length === 0 ? "" : `credits “${credits.join("; ")}”`,
  ].filter((fact) => fact !== "");
  return (
    <li>
      <span className={styles.date}>{record.dateText}</span>
      <OutletChip letters={record.label.letters} name={column.name} slot={column.slot} />
      <span>
        {record.label.name}
        {facts.length === 0 ? null : <span className={styles.facts}>, {facts.join(", ")}</span>}
      </span>
    </li>
  );
}

/** Two sheets for a copy, a quotation mark for the same words quoted. */
export function KindSign({ kind }: Pick<SharedPassageGroup, "kind">) {
  return (
    <svg className={styles.sign} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      {kind === "wire-or-copy" ? (
        <path d="M5.5 10.5h-3v-8h7v3m-4 0h7v8h-7z" className={styles.line} />
      ) : (
        <path d="M3 9.5c0-3 1.2-4.8 3.6-6M9 9.5c0-3 1.2-4.8 3.6-6M3 8h3.2v4H3zm6 0h3.2v4H9z" className={styles.line} />
      )}
    </svg>
  );
}

function shorten(words: string): string {
  if (words.length <= MOST_UNITS) return words;
  const cut = words.lastIndexOf(" ", MOST_UNITS);
  return `${words.slice(0, cut === -1 ? MOST_UNITS : cut)} …`;
}
