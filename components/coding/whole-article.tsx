"use client";

import { startTransition, useId, useOptimistic } from "react";
import { slotStyle } from "@/components/article/reading-text";
import type { MarkAnswer } from "./marking-actions";
import type { OwnCoding, PaletteCode } from "./marking-setup";
import { FinishButton } from "./note-buttons";
import { RoundStep } from "./round-step";
import { useMarking } from "./use-marking";
import { WholeArticleRemarks } from "./whole-article-remarks";
import styles from "./whole-article.module.css";

/** What other people judged of the whole article, by code. Empty while their marks are hidden. */
export interface OthersView {
  readonly code: string;
  /** "Ada: headline, article (unsure)" */
  readonly text: string;
  readonly notes: readonly string[];
}

const SCOPES = [
  { scope: "headline", label: "Headline" },
  { scope: "article", label: "Article" },
  { scope: "primary", label: "Primary" },
] as const;

/** Judgements after reading the whole: codes of the headline and of the article, and its one primary frame. */
export function WholeArticle({ others }: { readonly others: readonly OthersView[] }) {
  const { setup } = useMarking();
  const { codes, name } = setup.codebook;
  const heading = useId();
  const isDone = setup.work.codebook === "submitted";
  return (
    <section className={styles.whole} id="whole-article" aria-labelledby={heading}>
      <header className={styles.head}>
        <h2 id={heading}>Whole article</h2>
        {isDone ? <FinishButton task="codebook" name="this codebook" /> : null}
      </header>
      <p className={styles.lead}>
        {name}: what holds after reading all of it. Passages are its evidence; neither implies the other.
        {isDone ? " You have finished; to change anything, reopen it." : null}
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Code</th>
            {SCOPES.map(({ scope, label }) => (
              <th key={scope} scope="col" className={styles.tick}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {codes.map((code) => (
            <CodeRow key={code.key} code={code} others={others.filter((other) => other.code === code.key)} />
          ))}
        </tbody>
      </table>
      {isDone ? null : (
        <p className={styles.finish}>
          <FinishButton task="codebook" name="this codebook" />
          {setup.work.codebook === "open" ? <span>Other people’s marks are hidden until you finish.</span> : null}
          {setup.coder === null ? <span>Choose who is coding to tick anything.</span> : null}
        </p>
      )}
      <RoundStep task="codebook" />
    </section>
  );
}

function CodeRow({ code, others }: { readonly code: PaletteCode; readonly others: readonly OthersView[] }) {
  const { setup } = useMarking();
  const isDone = setup.work.codebook === "submitted";
  const judgements = SCOPES.flatMap(({ scope, label }) => {
    const coding = setup.codings.find((own) => own.scope === scope && own.code === code.key);
    // Handed in, a judgement without doubt or note has nothing to add to its tick.
    if (coding === undefined || (isDone && !coding.unsure && coding.note === null)) return [];
    return [{ coding, scope: label }];
  });
  return (
    <>
      <tr className={judgements.length === 0 ? undefined : styles.judged}>
        <th scope="row">
          <span className={`${styles.digit} ${slotStyle(code.slot)}`} aria-hidden="true">
            {code.digit}
          </span>
          <span className={styles.name}>{code.name}</span>
          {code.questions.length === 0 ? null : (
            <details className={styles.questions}>
              <summary>
                {code.questions.length} questions<span className="visually-hidden"> of {code.name}</span>
              </summary>
              <ul>
                {code.questions.map((question) => (
                  <li key={question}>{question}</li>
                ))}
              </ul>
            </details>
          )}
          {others.map(({ text, notes }) => (
            <small key={text}>
              {text}
              {notes.map((note) => (
                <q key={note} className={styles.note}>
                  {note}
                </q>
              ))}
            </small>
          ))}
        </th>
        {SCOPES.map(({ scope, label }) => (
          <td key={scope} className={styles.tick}>
            <ScopeBox code={code} scope={scope} label={`${code.name}, ${label.toLowerCase()}`} />
          </td>
        ))}
      </tr>
      {judgements.length === 0 ? null : (
        <tr>
          <td colSpan={SCOPES.length + 1}>
            <WholeArticleRemarks name={code.name} judgements={judgements} />
          </td>
        </tr>
      )}
    </>
  );
}

function ScopeBox({
  code,
  scope,
  label,
}: {
  readonly code: PaletteCode;
  readonly scope: OwnCoding["scope"] & ("headline" | "article" | "primary");
  readonly label: string;
}) {
  const { setup, isBusy, mark } = useMarking();
  const own = setup.codings.find((coding) => coding.scope === scope && coding.code === code.key);
  // Ticked at once; where the server refuses, the tick goes with the transition.
  const [isTicked, setTicked] = useOptimistic(own !== undefined);
  const toggle = (): Promise<MarkAnswer> => {
    if (own !== undefined) return mark({ kind: "remove-coding", draft: { codingKey: own.key } }, `${label}: removed`);
    const { articleKey, codebook } = setup;
    const draft = { articleKey, codebook: codebook.key, code: code.key, scope, passage: null };
    return mark({ kind: "coding", draft: { ...draft, voice: "outlet", unsure: false, note: null } }, label);
  };
  return (
    <label className={styles.box}>
      <span className="visually-hidden">{label}</span>
      <input
        type="checkbox"
        checked={isTicked}
        disabled={setup.coder === null || setup.work.codebook === "submitted"}
        // Not disabled while it works: the focus would leave it.
        aria-disabled={isBusy ? true : undefined}
        onChange={() => {
          if (isBusy) return;
          startTransition(async () => {
            setTicked(!isTicked);
            await toggle();
          });
        }}
      />
    </label>
  );
}
