import Link from "next/link";
import { OutletChip } from "@/components/signs/outlet-chip";
import type { PassagePiece, ReviewPassage } from "@/domain/suggestions/review-passage";
import styles from "./passage-quote.module.css";
import type { ReviewArticleView } from "./review-view";

interface PassageQuoteProps {
  readonly article: ReviewArticleView | null;
  readonly passage: ReviewPassage | null;
  /** The text has been corrected since the passage was read in it. */
  readonly isStale: boolean;
}

/** Where a proposed passage stands: the article, and the words between their neighbours. */
export function PassageQuote({ article, passage, isStale }: PassageQuoteProps) {
  return (
    <div className={styles.passage}>
      {article === null ? null : <ArticleLine article={article} paragraph={passage?.paragraph ?? null} />}
      {passage !== null ? (
        <blockquote className={styles.quote}>
          {passage.before === "" ? null : <p>{passage.before}</p>}
          <p className={styles.marked}>
            {passage.pieces.map((piece, index) => (
              <Piece key={index} piece={piece} />
            ))}
          </p>
          {passage.after === "" ? null : <p>{passage.after}</p>}
        </blockquote>
      ) : isStale ? (
        <p className={styles.stale}>
          This text has been corrected since the passage was read in it, so its words are not shown. The text is read
          again by itself; what is proposed then takes the place of this.
        </p>
      ) : null}
    </div>
  );
}

function ArticleLine({
  article: { key, headline, dateText, outlet },
  paragraph,
}: {
  readonly article: ReviewArticleView;
  readonly paragraph: number | null;
}) {
  const place = [dateText, ...(paragraph === null ? [] : [`paragraph ${paragraph}`])].filter((part) => part !== "");
  return (
    <p className={styles.article}>
      <OutletChip letters={outlet.letters} name={outlet.name} slot={outlet.slot} showsName />
      <Link prefetch={false} href={`/articles/${key}`} dir="auto">
        {headline}
      </Link>
      <span>{place.join(", ")}</span>
    </p>
  );
}

function Piece({ piece: { text, role } }: { readonly piece: PassagePiece }) {
  switch (role) {
    case "content":
      return <mark>{text}</mark>;
    case "source":
      return <b>{text}</b>;
    case "cue":
      return <i>{text}</i>;
    case null:
      return text;
  }
}

/** What the three marks of an attribution's passage mean, in the marks themselves. */
export function PassageKey() {
  return (
    <p className={styles.key}>
      <mark>the words</mark>, <b>whose they are said to be</b>, <i>the word of saying</i>
    </p>
  );
}
