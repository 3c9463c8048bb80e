import { EmptyPanel } from "@/components/page/empty-panel";
import type { ReviewProgress } from "@/domain/suggestions/review-queue";

interface ReviewStartProps {
  readonly slug: string;
  /** Whether any article of the event has a stored text. */
  readonly hasTexts: boolean;
  /** Whether the texts are still being read. */
  readonly isAtWork: boolean;
  readonly progress: ReviewProgress;
  /** Whether the list is narrowed, so that there may be more. */
  readonly isNarrowed: boolean;
}

/** Where a review has nothing to show: why, and what to do next. */
export function ReviewStart({ slug, hasTexts, isAtWork, progress, isNarrowed }: ReviewStartProps) {
  if (!hasTexts) {
    return (
      <EmptyPanel
        level={2}
        heading="No texts to read yet"
        action={{ label: "Add articles", href: `/articles/import?event=${slug}`, needs: "import-articles" }}
      >
        What is proposed is found in the texts of the event’s articles.
      </EmptyPanel>
    );
  }
  if (progress.total > 0 && progress.decided === progress.total && !isNarrowed) {
    return (
      <EmptyPanel
        level={2}
        heading="Everything is decided"
        action={{ label: "See the comparison", href: `/events/${slug}` }}
      >
        What you took over is your coding now. It counts once you finish your work on an article, under Coding. A method
        overlooks things: read the articles as well.
      </EmptyPanel>
    );
  }
  if (isNarrowed) {
    return (
      <EmptyPanel level={2} heading="Nothing here" action={{ label: "Show all", href: `/events/${slug}/review` }}>
        {progress.total === 0
          ? "Nothing is proposed of this kind."
          : `${progress.decided} of ${progress.total} of this kind are decided.`}
      </EmptyPanel>
    );
  }
  if (isAtWork) {
    return (
      <EmptyPanel level={2} heading="Nothing to decide yet" action={null}>
        The texts are being read. Suggestions appear here by themselves; you can leave this page meanwhile.
      </EmptyPanel>
    );
  }
  return (
    <EmptyPanel level={2} heading="Nothing is proposed" action={{ label: "Read the articles", href: "/coding" }}>
      The methods read English and found nothing to propose in these texts. People find more: claims and frames can be
      marked in every article.
    </EmptyPanel>
  );
}
