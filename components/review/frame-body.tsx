import { PassageQuote } from "./passage-quote";
import styles from "./desk.module.css";
import type { FrameView, ReasonView } from "./review-view";

/** A proposed frame: its passage, the words that speak for it, and what the code means. */
export function FrameBody({ frame }: { readonly frame: FrameView }) {
  const { article, passage, isStale, isWholeArticle, voice, code, reasons } = frame;
  const here = reasons.filter(({ isHere }) => isHere);
  const elsewhere = reasons.filter(({ isHere }) => !isHere);
  return (
    <div className={styles.columns}>
      <div>
        <PassageQuote article={article} passage={passage} isStale={isStale} />
        {isWholeArticle ? <p>For the article as a whole: no single passage speaks for it alone.</p> : null}
      </div>
      <div className={styles.side}>
        <h3>What the code means</h3>
        <p>{code.definition}</p>
        <h3>Why it is proposed</h3>
        <Reasons heading={passage === null ? "In the article" : "In these words"} reasons={here} />
        <Reasons heading={here.length === 0 ? "In the article" : "Elsewhere in the article"} reasons={elsewhere} />
        <p className={styles.aside}>
          Read as {voice === "quoted" ? "somebody else’s words, which the article quotes" : "the outlet’s own words"}.
        </p>
      </div>
    </div>
  );
}

function Reasons({ heading, reasons }: { readonly heading: string; readonly reasons: readonly ReasonView[] }) {
  if (reasons.length === 0) return null;
  return (
    <>
      <p className={styles.listHead}>{heading}</p>
      <ul className={styles.reasons}>
        {reasons.map(({ word, count, shows }) => (
          <li key={`${word} ${shows}`}>
            “{word}”{count > 1 ? `, ${count} times` : ""}: the article {shows}
          </li>
        ))}
      </ul>
    </>
  );
}
