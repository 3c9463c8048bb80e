import type { AttributionKind } from "@/domain/attribution/attribution";
import { speakerTypeWord, verbClassWord } from "@/domain/claims/mention-words";
import { PassageKey, PassageQuote } from "./passage-quote";
import styles from "./desk.module.css";
import type { AttributionView } from "./review-view";

/** How words are given, as the facts and the form name it. */
export const ATTRIBUTION_KIND_WORDS: Readonly<Record<AttributionKind, string>> = {
  direct: "Word for word",
  mixed: "Partly word for word",
  indirect: "Retold",
};

/** Proposed words of somebody: the passage, whose they are, and the rule that found it. */
export function AttributionBody({ attribution }: { readonly attribution: AttributionView }) {
  const { article, passage, isStale, proposed, reasons } = attribution;
  const { kind, sourceName, sourceType, verb, verbClass, hedged } = proposed;
  const source = `${sourceName ?? "nobody by name"}${sourceType === null ? "" : ` (${speakerTypeWord(sourceType)})`}`;
  const saying = `“${verb ?? ""}”${verbClass === null ? "" : `, ${verbClassWord(verbClass)}`}`;
  return (
    <div className={styles.columns}>
      <div>
        <PassageQuote article={article} passage={passage} isStale={isStale} />
        {passage === null ? null : <PassageKey />}
      </div>
      <div className={styles.side}>
        <h3>Whose words</h3>
        <dl className={styles.facts}>
          <Fact label="Source" value={source} />
          <Fact label="Given" value={ATTRIBUTION_KIND_WORDS[kind]} />
          {verb === null ? null : <Fact label="Saying" value={saying} />}
          {hedged ? <Fact label="Doubt" value="Hedged by the article" /> : null}
        </dl>
        <h3>Why it is proposed</h3>
        <ul className={styles.reasons}>
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function Fact({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
