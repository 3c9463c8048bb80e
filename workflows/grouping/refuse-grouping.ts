import type { ChangeRecorder } from "@/db/change-log";
import type { Transaction } from "@/db/database";
import { insertRefusedGrouping } from "@/db/groupings";
import { type GroupingKind, suggestGrouping } from "@/domain/suggestions/grouping-proposal";
import { suggestionKey } from "../analysis/analyse-version";

interface NamedEvent {
  readonly id: number;
  readonly key: string;
}

interface Refused {
  readonly kind: GroupingKind;
  readonly articles: readonly string[];
  readonly event: NamedEvent;
  readonly from: NamedEvent | null;
}

/**
 * Notes that a person has said the opposite of a proposal by what they did, as part of that change: what was moved by
 * hand is not proposed to be moved back.
 */
export async function refuseGrouping(
  tx: Transaction,
  recorder: ChangeRecorder,
  { kind, articles, event, from }: Refused,
  { articleId, byId, at }: { readonly articleId: number | null; readonly byId: number | null; readonly at: string },
): Promise<void> {
  const told = articles[0] ?? "";
  const change = { kind, articles, event: event.key, from: from?.key ?? null };
  const nothing = { likeness: 0, daysApart: null, told, nearest: [], shared: [] };
  const suggestion = suggestGrouping({ ...change, ...nothing }, suggestionKey);
  await insertRefusedGrouping(tx, recorder, suggestion, { articleId, eventId: event.id, byId, at });
}
