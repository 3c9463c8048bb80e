import { EmptyPanel } from "@/components/page/empty-panel";
import type { Comparison } from "@/domain/comparison/comparison";
import { EventStart } from "./event-start";

interface FramingStartProps {
  readonly comparison: Comparison;
  /** Whether the codebook has several versions, so that its name alone says too little. */
  readonly hasVersions: boolean;
}

/** Why there is no framing to compare yet, and the one thing to do. */
export function FramingStart({ comparison, hasVersions }: FramingStartProps) {
  const { articles, framing, coverage } = comparison;
  const first = articles.find(({ hasText }) => hasText) ?? articles[0];
  if (first === undefined) {
    return <EventStart comparison={comparison} isFiltered={coverage.included.length > 0} />;
  }
  const action = first.hasText
    ? { label: "Code the first article", href: `/articles/${first.key}` }
    : {
        label: "Attach the first original",
        href: `/articles/import?attach=${first.key}`,
        needs: "import-articles" as const,
      };
  const { name, version } = framing.codebook;
  const codebook = hasVersions ? `version ${version} of ${name}` : name;
  return (
    <EmptyPanel level={2} heading={`Nobody has finished an article with ${codebook}`} action={action}>
      A frame counts once a coder says “finished with this codebook”: only then does a frame that was not marked mean
      that it is not there.
    </EmptyPanel>
  );
}
