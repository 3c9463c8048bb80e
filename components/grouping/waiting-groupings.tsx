import Link from "next/link";
import { inNumber } from "@/domain/comparison/sentence-parts";
import notices from "@/components/import/notices.module.css";

/** That proposals about events wait for an answer; nothing where none do. */
export function WaitingGroupings({ count }: { readonly count: number }) {
  if (count === 0) return null;
  return (
    <section className={notices.waiting} aria-label="Proposals that wait for you">
      <p>
        <Link href="/events/grouping">
          {count} {inNumber(count, "proposal")} {count === 1 ? "waits" : "wait"} for your answer: which articles belong
          together?
        </Link>
      </p>
    </section>
  );
}
