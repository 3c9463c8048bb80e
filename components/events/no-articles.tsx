import type { ReactNode } from "react";
import { EmptyPanel } from "@/components/page/empty-panel";

interface NoArticlesProps {
  readonly slug: string;
  /** Whether the event has articles that the present switches leave out. */
  readonly isHidden?: boolean;
  /** Where all of them are shown. */
  readonly allHref?: string;
  /** What will stand here, or what it needs, in one or two sentences. */
  readonly children: ReactNode;
}

/** Where an event has no article to show: why, what will stand here, and one button. */
export function NoArticles({ slug, isHidden = false, allHref = `/events/${slug}`, children }: NoArticlesProps) {
  return isHidden ? (
    <EmptyPanel level={2} heading="No article passes these switches" action={{ label: "Show all", href: allHref }}>
      The event has articles of other genres or in another role.
    </EmptyPanel>
  ) : (
    <EmptyPanel
      level={2}
      heading="No articles yet"
      action={{ label: "Add articles", href: `/articles/import?event=${slug}`, needs: "import-articles" }}
    >
      {children}
    </EmptyPanel>
  );
}
