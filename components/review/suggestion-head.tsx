import Link from "next/link";
import type { RefObject } from "react";
import { OutletChip } from "@/components/signs/outlet-chip";
import styles from "./desk.module.css";
import type { ClaimView, SuggestionView } from "./review-view";

/** What is proposed, by which method, and what became of it. The heading takes the focus when the review moves on. */
export function SuggestionHead({
  suggestion,
  headingRef,
}: {
  readonly suggestion: SuggestionView;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
}) {
  const { eyebrow, heading, method, decision } = suggestion;
  return (
    <header className={styles.head}>
      <p className={styles.eyebrow}>{eyebrow}</p>
      <h2 ref={headingRef} tabIndex={-1} id="suggestion-heading">
        {heading}
      </h2>
      {suggestion.kind === "claim" ? <Headwords claim={suggestion} /> : null}
      <p className={styles.method}>
        Proposed by{" "}
        <Link prefetch={false} href={method.href}>
          {method.name}
        </Link>
        , version {method.version}
      </p>
      {decision === null ? null : <p className={styles.decision}>{decision.words}</p>}
    </header>
  );
}

/** Whose words the heading quotes, and the method's own key words: what is proposed has no statement yet. */
function Headwords({ claim: { quoted, headwords } }: { readonly claim: ClaimView }) {
  if (quoted === null) return null;
  return (
    <p className={styles.method}>
      Words of <OutletChip letters={quoted.letters} name={quoted.name} slot={quoted.slot} showsName />, its clearest
      passage. Key words: {headwords}
    </p>
  );
}
