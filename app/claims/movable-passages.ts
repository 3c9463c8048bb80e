import type { EvidenceView } from "@/components/evidence/evidence-view";
import type { Mention } from "@/domain/claims/claim";
import { POLARITY_WORDS, VOICE_WORDS } from "@/domain/claims/mention-words";

/** One person's mention as the form shows it that takes it to another claim. */
export interface MovableView {
  readonly key: string;
  /** Words of the passage; of a text that is not stored the first ones. */
  readonly words: string;
  /** "EC Headline, affirms, own, marked by Ada". */
  readonly about: string;
}

/** Mentions of a claim in all of its events, each once, article by article in order of date. */
export function listMovable(
  onEvents: readonly { readonly evidence: EvidenceView; readonly mentions: readonly Mention[] }[],
  nameOf: (coder: string) => string,
): readonly MovableView[] {
  const views = onEvents.flatMap(({ evidence, mentions }) =>
    evidence.groups.flatMap(({ article, items }) =>
      items.flatMap((item) =>
        item.kind !== "passage" || article === null
          ? []
          : mentions
              .filter(({ passage }) => passage.key === item.passage)
              .map((mention): MovableView => ({
                key: mention.key,
                words: item.quote?.exact ?? `${item.firstWords} …`,
                about: describe(mention, article, nameOf),
              })),
      ),
    ),
  );
  return [...new Map(views.map((view) => [view.key, view])).values()];
}

function describe(
  { polarity, voice, coder }: Mention,
  { headline, column }: { readonly headline: string; readonly column: { readonly letters: string } | null },
  nameOf: (coder: string) => string,
): string {
  const where = column === null ? headline : `${column.letters} ${headline}`;
  const how = [POLARITY_WORDS[polarity].label, VOICE_WORDS[voice].label].map((word) => word.toLowerCase());
  return [where, ...how, `marked by ${nameOf(coder)}`].join(", ");
}
