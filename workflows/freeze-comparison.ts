import { recordChange } from "@/db/change-log";
import { getEvent } from "@/db/events";
import { hashText, hasOpenWork, insertSnapshot } from "@/db/snapshots";
import type { ComparisonOptions } from "@/domain/comparison/comparison";
import { writeCanonicalJson } from "@/domain/snapshots/canonical-json";
import { SNAPSHOT_FORMAT } from "@/domain/snapshots/frozen-comparison";
import { leaveOutTexts } from "@/domain/snapshots/leave-out-texts";
import { compareAsTwin } from "./compare-as-twin";
import { compareEvent } from "./compare-event";
import { loadEventReport } from "./event-report";
import { dayOf, type Done, refuse, type Refusal, type WorkContext } from "./work-context";

export interface FreezeRequest {
  readonly slug: string;
  readonly codebook: string;
  readonly options: ComparisonOptions;
  /** The same switches as the address writes them; "" for the defaults. */
  readonly search: string;
  readonly title: string;
  readonly note: string | null;
}

/**
 * Keeps what a comparison says now, with its switches and the paragraph on how it came about, as bytes that nothing
 * changes afterwards. Refused to a coder who is still at work on one of its articles: they see less than there is, and
 * what they froze would pass for the whole.
 *
 * @throws {NotFoundError} no such event or codebook
 */
export async function freezeComparison(
  { database, coderId, now }: WorkContext,
  { slug, codebook, options, search, title, note }: FreezeRequest,
): Promise<(Done & { readonly key: string }) | Refusal<"open-work" | "nothing-to-freeze">> {
  const viewer = { coderId };
  const event = await getEvent(database.reader, slug);
  const result = await compareEvent(database, viewer, { slug, codebook, options });
  const articleKeys = result.input.articles.map(({ key }) => key);
  if (result.comparison.articles.length === 0) {
    return refuse("nothing-to-freeze", "No article is in sight with these switches: there is nothing to freeze.");
  }
  if (await hasOpenWork(database.reader, viewer, articleKeys)) return refuse("open-work", OPEN_WORK);
  const at = now();
  const { report, methods } = await loadEventReport(database, result, dayOf(at));
  const text = writeCanonicalJson({
    format: SNAPSHOT_FORMAT,
    frozenAt: at,
    address: search === "" ? `/events/${slug}` : `/events/${slug}?${search}`,
    methods,
    report,
    comparison: leaveOutTexts(await compareAsTwin(database, result), hashText),
  });
  const summary = `Comparison frozen: ${title}`;
  const { result: snapshot, changeKey } = await recordChange(
    database,
    { action: "freeze-comparison", summary, coderId, at },
    (tx, recorder) =>
      insertSnapshot(tx, recorder, {
        title,
        note,
        text,
        eventId: event.id,
        query: search,
        createdById: coderId,
        createdAt: at,
      }),
  );
  return { ok: true, changeKey, summary, key: snapshot.key };
}

const OPEN_WORK =
  "You are still at work on an article of this comparison and do not see what others marked there. Finish it first, or let somebody else freeze it.";
