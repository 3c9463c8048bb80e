import Link from "next/link";
import { inNumber } from "@/domain/comparison/sentence-parts";
import styles from "./waiting-reviews.module.css";

/** Events in which suggestions of methods wait for somebody to decide. Nothing where none wait. */
export function WaitingReviews({
  reviews,
}: {
  readonly reviews: readonly { readonly slug: string; readonly title: string; readonly open: number }[];
}) {
  if (reviews.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="waiting-reviews">
      <h2 id="waiting-reviews">Proposed, to be decided</h2>
      <ul>
        {reviews.map(({ slug, title, open }) => (
          <li key={slug}>
            <Link prefetch={false} href={`/events/${slug}/review`}>
              {title}
            </Link>{" "}
            <span>
              {open} {inNumber(open, "suggestion")}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
