import type { CheckedFinding, FindingRobustness } from "@/domain/comparison/robustness/check-finding";
import styles from "./robustness-strip.module.css";

const CHECKS: Readonly<Record<CheckedFinding["check"], { readonly short: string; readonly question: string }>> = {
  "own-voice": { short: "own voice", question: "In the outlets’ own voice alone" },
  reports: { short: "reports", question: "Among reports alone" },
  "shared-text-once": { short: "wire once", question: "With wire text counted once" },
  "each-coder": { short: "each coder", question: "With one coder left out" },
};

const OUTCOMES = { holds: "holds", fails: "does not hold", "not-tried": "not tried" } as const;

/** Under a finding: whether it holds under other choices, and how little would turn it around. */
export function RobustnessStrip({ robustness }: { readonly robustness: FindingRobustness }) {
  const { checks, turn } = robustness;
  return (
    <details className={styles.strip}>
      <summary>
        <span className={styles.label}>Does it hold?</span>
        {checks.map(({ check, outcome }) => (
          <span key={check} className={styles.check} data-outcome={outcome}>
            <OutcomeSign outcome={outcome} />
            {CHECKS[check].short}
            <span className="visually-hidden">: {OUTCOMES[outcome]}</span>
          </span>
        ))}
      </summary>
      <dl>
        {checks.map(({ check, outcome, reason }) => (
          <div key={check}>
            <dt>{CHECKS[check].question}</dt>
            <dd>
              {OUTCOMES[outcome]}: {reason}
            </dd>
          </div>
        ))}
        {turn === null ? null : (
          <div>
            <dt>It would turn around</dt>
            <dd>
              {turn.of === 1
                ? "if the only coding that it rests on were taken away"
                : `if ${turn.changes} of the ${turn.of} codings that it rests on were taken away`}
            </dd>
          </div>
        )}
      </dl>
      <p>
        <a href="/methods#robustness">How this is tried</a>
      </p>
    </details>
  );
}

/** A tick, a cross or a bar, in ink: the word beside it says the same. */
function OutcomeSign({ outcome }: { readonly outcome: CheckedFinding["outcome"] }) {
  const path = { holds: "M3 8.5 6.5 12 13 4.5", fails: "M4 4 12 12M12 4 4 12", "not-tried": "M4 8H12" }[outcome];
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
    </svg>
  );
}
