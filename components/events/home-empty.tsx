import { EmptyPanel } from "@/components/page/empty-panel";

/** Nothing here at all: what Parallax does and the first step. */
export function HomeEmpty() {
  return (
    <EmptyPanel
      heading="Compare how outlets cover the same event"
      action={{ label: "Add the first articles", href: "/articles/import" }}
    >
      Paste two or more articles on the same happening, or drop the pages you have saved. Then note what each of them
      says, quotes, denies or leaves out: every sign of the comparison leads back to its sentence.
    </EmptyPanel>
  );
}
