import { EmptyPanel } from "@/components/page/empty-panel";
import type { Comparison } from "@/domain/comparison/comparison";
import { NoArticles } from "./no-articles";

interface EventStartProps {
  readonly comparison: Comparison;
  /** Whether switches are set, so that articles may be there and hidden. */
  readonly isFiltered: boolean;
}

/** The next step of an event that cannot be compared yet: why, and one button. Nothing once claims are there. */
export function EventStart({ comparison, isFiltered }: EventStartProps) {
  const { event, articles, matrix, coverage } = comparison;
  if (articles.length === 0) {
    return (
      <NoArticles slug={event.slug} isHidden={isFiltered && coverage.included.length > 0}>
        A comparison needs at least two articles on the same happening. Paste them, or drop the pages you have saved.
      </NoArticles>
    );
  }
  const [first] = articles;
  if (matrix.rows.length + matrix.otherRows.length === 0) {
    return (
      <EmptyPanel
        level={2}
        heading="Nobody has drawn a claim from these articles yet"
        action={
          first?.hasText === true
            ? { label: "Read and mark the first article", href: `/articles/${first.key}` }
            : { label: "Add a claim", href: `/events/${event.slug}/claims#add` }
        }
      >
        A claim is a checkable statement in your own words. Draw claims from every article first; then note for each
        article whether it says, quotes, denies or leaves out each of them.
      </EmptyPanel>
    );
  }
  return null;
}
