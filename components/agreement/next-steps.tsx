import Link from "next/link";
import type { WorkStep } from "@/domain/agreement/list-next-steps";
import styles from "./agreement.module.css";

interface NextStepsProps {
  readonly steps: readonly WorkStep[];
  /** Null where the viewer may not do it. */
  readonly hrefOf: (step: WorkStep) => string | null;
}

/** What to do about agreement today, before any figure. */
export function NextSteps({ steps, hrefOf }: NextStepsProps) {
  const open = steps.flatMap((step) => {
    const href = hrefOf(step);
    return href === null ? [] : [{ ...step, href }];
  });
  if (open.length === 0) return null;
  return (
    <section className={styles.next} aria-labelledby="next-steps">
      <h2 id="next-steps">What to do next</h2>
      <ol>
        {open.map(({ sentence, href }) => (
          <li key={sentence}>
            <Link prefetch={false} href={href}>
              {sentence}
            </Link>
          </li>
        ))}
      </ol>
    </section>
  );
}
