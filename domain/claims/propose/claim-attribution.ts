import type { TextRange } from "../../text/page-text";
import type { VerbClass } from "../claim";

/** What this method needs to know of an attribution: whose words they are and how their verb presents them. */
export interface ClaimAttribution {
  /** Whether the words stand in quotation marks, in part of them, or are retold. */
  readonly kind: "direct" | "mixed" | "indirect";
  readonly content: readonly TextRange[];
  readonly source: { readonly name: string } | null;
  readonly cue: (TextRange & { readonly verbClass: VerbClass }) | null;
  readonly hedged: boolean;
}
