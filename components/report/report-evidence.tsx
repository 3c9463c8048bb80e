"use client";

import { formatDate } from "@/domain/dates/format-date";
import type { ReportClaimEvidence, ReportPassage } from "@/domain/report/list-report-evidence";
import styles from "./report-evidence.module.css";

/**
 * The passages behind the matrix, claim by claim, each with the number that it can be cited by. A component of the browser
 * only because hundreds of passages would otherwise be sent twice, as a page and as a tree.
 */
export function ReportEvidence({ evidence }: { readonly evidence: readonly ReportClaimEvidence[] }) {
  return evidence.map(({ number, statement, passages, absences }) => (
    <section key={number} className={styles.claim} aria-labelledby={`evidence-${number}`}>
      <h3 id={`evidence-${number}`}>
        {number}. {statement}
      </h3>
      {passages.length === 0 ? <p>No passage bears on it.</p> : null}
      <ol>
        {passages.map((passage) => (
          <li key={passage.number}>
            <PassageLine passage={passage} />
          </li>
        ))}
      </ol>
      {absences.length === 0 ? null : (
        <p className={styles.absences}>
          Looked for and not found in:{" "}
          {absences
            .map(({ article, checkedOn }) => `${article.number} ${article.letters} (read ${formatDate(checkedOn)})`)
            .join("; ")}
          .
        </p>
      )}
    </section>
  ));
}

function PassageLine({ passage }: { readonly passage: ReportPassage }) {
  const { number, article, words, firstWords, readings, isSuggested } = passage;
  return (
    <>
      <span className={styles.number}>{number}</span>
      <div>
        <p className={styles.words}>
          {words === null ? (
            <>“{firstWords} …” (the text is not stored here)</>
          ) : (
            <>
              {words.lead}
              <mark>{words.exact}</mark>
              {words.rest}
            </>
          )}
        </p>
        <p className={styles.source}>
          {`Article ${article.number}, ${article.outlet}, ${article.date}: ${article.headline}`}
        </p>
        <p className={styles.source}>
          {isSuggested ? "Suggested: " : "Coded as: "}
          {readings.join("; or ")}
        </p>
      </div>
    </>
  );
}
