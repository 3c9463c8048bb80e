import type { FrameMark } from "@/domain/comparison/comparison";
import styles from "./framing-table.module.css";

type FrameSignProps = Pick<FrameMark, "state" | "isPrimary" | "inHeadline"> & Partial<Pick<FrameMark, "isSuggested">>;

/**
 * One article and one frame: dot, half dot, speck or dash; a ring for the primary frame, an underline for the headline.
 * What only a method proposes is a dashed circle without filling; what it has read without proposing, a hollow speck.
 */
export function FrameSign({ state, isPrimary, inHeadline, isSuggested = false }: FrameSignProps) {
  if (isSuggested) return <SuggestedSign state={state} />;
  return (
    <svg className={styles.sign} width="18" height="28" viewBox="0 0 18 28" aria-hidden="true">
      {state === "present" ? <circle cx="9" cy="13" r="5" className={styles.fill} /> : null}
      {state === "split" ? (
        <>
          <circle cx="9" cy="13" r="4.25" className={styles.outline} />
          <path d="M9 8a5 5 0 0 0 0 10z" className={styles.fill} />
        </>
      ) : null}
      {state === "absent" ? <circle cx="9" cy="13" r="1.5" className={styles.none} /> : null}
      {state === "not-coded" ? <path d="M6 13h6" className={styles.dash} /> : null}
      {isPrimary ? <circle cx="9" cy="13" r="7.25" className={styles.ring} /> : null}
      {inHeadline ? <path d="M4 24h10" className={styles.underline} /> : null}
    </svg>
  );
}

function SuggestedSign({ state }: Pick<FrameMark, "state">) {
  return (
    <svg className={styles.sign} width="18" height="28" viewBox="0 0 18 28" aria-hidden="true">
      {state === "present" ? (
        <circle cx="9" cy="13" r="5" className={styles.suggested} />
      ) : (
        <circle cx="9" cy="13" r="1.75" className={styles.hollow} />
      )}
    </svg>
  );
}
