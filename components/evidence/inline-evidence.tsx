"use client";

import { useRef } from "react";
import { OutletChip } from "@/components/signs/outlet-chip";
import { StanceSign } from "@/components/signs/stance-sign";
import { cellWord } from "@/domain/comparison/cell-state";
import type { EvidenceGroupView, EvidenceItemView, EvidenceView } from "./evidence-view";
import styles from "./inline-evidence.module.css";
import { useEvidence } from "./use-evidence";

/** The drawer of the home page's one row: it stands below the row, short, and shows a telling sign from the start. */
export function InlineEvidence({ initial }: { readonly initial: EvidenceView | null }) {
  const box = useRef<HTMLDivElement>(null);
  const { address, view, hasFailed } = useEvidence(initial, () => box.current?.focus(), initial?.address ?? null);
  const shown = view ?? (address === null ? initial : null);
  return (
    <div
      ref={box}
      className={styles.box}
      tabIndex={-1}
      aria-live="polite"
      data-evidence-open={shown?.address}
      data-count={shown?.count}
    >
      {shown === null ? (
        <p className={styles.why}>{hasFailed ? "There is no evidence at this address (any more)." : ""}</p>
      ) : (
        shown.groups.map((group, index) => <Group key={index} group={group} view={shown} />)
      )}
    </div>
  );
}

function Group({ group, view }: { readonly group: EvidenceGroupView; readonly view: EvidenceView }) {
  const { article, items } = group;
  return (
    <>
      <p className={styles.who}>
        {article?.column == null ? null : (
          <OutletChip letters={article.column.letters} name={article.column.name} slot={article.column.slot} />
        )}
        <span>{[article?.column?.name, article?.dateText].filter((part) => part !== undefined).join(", ")}</span>
        {view.states.map(({ state, alsoChallenged }) => (
          <span key={state} className={styles.state}>
            <StanceSign state={state} alsoChallenged={alsoChallenged} />
            {cellWord(state)}
            {alsoChallenged ? ", also challenged" : ""}
          </span>
        ))}
        <span className={styles.count}>{view.countText}</span>
      </p>
      {items.map((item, index) => (
        <Item key={index} item={item} />
      ))}
    </>
  );
}

function Item({ item }: { readonly item: EvidenceItemView }) {
  if (item.kind !== "passage") return <p className={styles.why}>{item.sentence}</p>;
  const speakers = item.readings.flatMap((facts) => facts.filter(({ label }) => label === "Speaker"));
  return (
    <>
      <blockquote className={styles.quote}>
        {item.quote === null ? `“${item.firstWords} …”` : `${item.quote.lead}${item.quote.exact}${item.quote.rest}`}
      </blockquote>
      <p className={styles.why}>{[...new Set(speakers.map(({ value }) => value))].join("; ")}</p>
    </>
  );
}
