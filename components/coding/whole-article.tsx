"use client";

import { startTransition, useId, useOptimistic } from "react";
import { slotStyle } from "@/components/article/reading-text";
import type { MarkAnswer } from "./marking-actions";
import type { OwnCoding, PaletteCode } from "./marking-setup";
import { FinishButton } from "./note-buttons";
import { useMarking } from "./use-marking";
import styles from "./whole-article.module.css";

/** What other people judged of the whole article, by code. Empty while their marks are hidden. */
export interface OthersView {
  readonly code: string;
  readonly text: string;
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
  return (
    <section className={styles.whole} id="whole-article" aria-labelledby={heading}>
      <h2 id={heading}>Whole article</h2>
      <p className={styles.lead}>
        {name}: what holds after reading all of it. Passages are its evidence; neither implies the other.
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
            <tr key={code.key}>
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
                {others
                  .filter((other) => other.code === code.key)
                  .map(({ text }) => (
                    <small key={text}>{text}</small>
                  ))}
              </th>
              {SCOPES.map(({ scope, label }) => (
                <td key={scope} className={styles.tick}>
                  <ScopeBox code={code} scope={scope} label={`${code.name}, ${label.toLowerCase()}`} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.finish}>
        <FinishButton task="codebook" name="this codebook" />
        {setup.work.codebook === "open" ? <span>Other people’s marks are hidden until you finish.</span> : null}
        {setup.coder === null ? <span>Choose who is coding to tick anything.</span> : null}
      </p>
    </section>
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
  const { setup, actions, isBusy, perform } = useMarking();
  const own = setup.codings.find((coding) => coding.scope === scope && coding.code === code.key);
  // Ticked at once; where the server refuses, the tick goes with the transition.
  const [isTicked, setTicked] = useOptimistic(own !== undefined);
  const toggle = (): Promise<MarkAnswer> =>
    own === undefined
      ? actions.saveCodingAction({
          articleKey: setup.articleKey,
          codebook: setup.codebook.key,
          code: code.key,
          scope,
          passage: null,
          voice: "outlet",
          unsure: false,
          note: null,
        })
      : actions.removeCodingAction({ codingKey: own.key });
  return (
    <label className={styles.box}>
      <span className="visually-hidden">{label}</span>
      <input
        type="checkbox"
        checked={isTicked}
        disabled={setup.coder === null || isBusy}
        onChange={() =>
          startTransition(async () => {
            setTicked(!isTicked);
            await perform(toggle);
          })
        }
      />
    </label>
  );
}
