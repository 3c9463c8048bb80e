import type { Comparison } from "../comparison";
import { countOf } from "../sentence-parts";
import type { SharedTextComparison } from "../shared-text/shared-text-comparison";
import type { VoicesComparison } from "../voices/voices-comparison";
import type { OutletProfile } from "./outlet-profile";
import { profileClaims } from "./profile-claims";
import { profileFraming } from "./profile-framing";
import { profileSharedText } from "./profile-shared-text";
import { profileVoices } from "./profile-voices";

interface ComparedParts {
  readonly comparison: Comparison;
  /** Null: the texts have not been compared yet. */
  readonly voices: VoicesComparison | null;
  readonly sharedText: SharedTextComparison | null;
}

/**
 * What the articles of one outlet in one event are like, measure by measure, beside the articles of everybody else in the
 * same event: facts, frames, voices, copied text. `column` is the outlet's key. Each figure says where its evidence is.
 *
 * It describes these articles, not the outlet. The wrong tool for a score, for an order of outlets, and for putting two
 * events together: what differs between events is what happened (docs/methods/outlets.md).
 */
export function profileOutlet({ comparison, voices, sharedText }: ComparedParts, column: string): OutletProfile {
  const { articles, columns, framing } = comparison;
  const ownCount = articles.filter((article) => article.column === column).length;
  const restCount = articles.length - ownCount;
  return {
    ownCount,
    restCount,
    slot: columns.find(({ key }) => key === column)?.slot ?? null,
    sentence: describeSides(ownCount, restCount),
    groups: [
      profileClaims(comparison, column),
      profileFraming(framing, column),
      profileVoices(voices, column),
      profileSharedText(sharedText, articles, column),
    ],
  };
}

function describeSides(ownCount: number, restCount: number): string {
  const own = ownCount === 1 ? "In this article" : `In these ${countOf(ownCount, "article")}`;
  return restCount === 0
    ? `${own}; nobody else’s article is in this event.`
    : `${own}, beside ${countOf(restCount, "article")} of others.`;
}
