import type { ReactNode } from "react";
import { EmptyPanel } from "@/components/page/empty-panel";
import type { Comparison } from "@/domain/comparison/comparison";

interface NotComparedProps {
  readonly comparison: Comparison;
  /** How far the analysis is. */
  readonly progress: ReactNode;
}

/** Why a part that is measured from texts has nothing to show yet: not compared is not "nothing found". */
export function NotCompared({ comparison: { event, articles }, progress }: NotComparedProps) {
  const withText = articles.filter(({ hasText }) => hasText).length;
  if (articles.length > 0 && withText === 0) {
    return (
      <EmptyPanel
        level={2}
        heading="The texts are not here"
        action={{
          label: "Attach the originals",
          href: `/articles/import?event=${event.slug}`,
          needs: "import-articles",
        }}
      >
        These articles came as records without their texts. What is measured from words needs them.
      </EmptyPanel>
    );
  }
  return (
    <>
      {progress}
      <EmptyPanel
        level={2}
        heading="The texts of this event have not been compared yet"
        action={{ label: "See how far the analysis is", href: `/events/${event.slug}/coverage#analysis` }}
      >
        Nothing can be said about them until they have: no figure here means not compared, never not there.
      </EmptyPanel>
    </>
  );
}
