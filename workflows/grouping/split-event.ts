import { type ChangeRecorder, recordChange } from "@/db/change-log";
import type { Transaction } from "@/db/database";
import { followIntoDossiers, listEventPlaces } from "@/db/event-contents";
import { type EventRecord, getEvent, insertEvent } from "@/db/events";
import { slugForName } from "@/domain/outlets/outlet-name";
import { findFreeSlug } from "../event-address";
import { NEW_EVENT } from "../save-event";
import { type Done, giveUp, orRefusal, refuse, type Refusal, type WorkContext } from "../work-context";
import { moveArticles, refuseDossiers } from "./move-article";
import { refuseGrouping } from "./refuse-grouping";

/** Moves some articles of an event into a new one, with the reason. */
export async function splitEvent(
  { database, coderId, now }: WorkContext,
  input: {
    readonly event: string;
    readonly articles: readonly string[];
    readonly title: string;
    readonly reason: string;
  },
): Promise<(Done & { readonly slug: string }) | Refusal> {
  const [reason, title] = [input.reason.trim(), input.title.trim()];
  if (reason === "") return refuse("reason-needed", "Why are they another event? One sentence is enough.");
  if (title === "") return refuse("title-needed", "Give the new event a title, so that it can be found again.");
  const at = now();
  const header = ({ summary }: { summary: string }) => ({ action: "split-event", summary, coderId, at });
  return orRefusal(async () => {
    const { result, changeKey } = await recordChange(database, header, async (tx, recorder) => {
      const from = await getEvent(tx, input.event);
      const { slug } = await splitOff(tx, recorder, {
        from,
        articles: input.articles,
        title,
        reason,
        byId: coderId,
        at,
      });
      return { summary: `${title} split off from ${from.title}`, slug };
    });
    return { ok: true, changeKey, ...result } as const;
  });
}

interface Split {
  readonly from: EventRecord;
  readonly articles: readonly string[];
  readonly title: string;
  readonly reason: string;
  readonly byId: number | null;
  readonly at: string;
}

/**
 * Makes an event of some articles of another, as part of a change. It is part of the same dossiers, and as made up or
 * real. Its sample is not described: rule, query and population of the old event were written for all of its articles,
 * and whoever splits it says anew what belongs in. Noted searches and explained words stay where they are.
 */
export async function splitOff(tx: Transaction, recorder: ChangeRecorder, split: Split): Promise<EventRecord> {
  const { from, title, reason, byId, at } = split;
  refuseDossiers(from);
  const places = await listEventPlaces(tx, from.id);
  const wanted = new Set(split.articles);
  const going = places.filter(({ key }) => wanted.has(key));
  if (going.length === 0) giveUp(refuse("none", "Tick the articles that are another event."));
  if (going.length < wanted.size) giveUp(refuse("not-there", `Not all of them are in “${from.title}” any more.`));
  if (going.length === places.length) {
    giveUp(refuse("all", "All of its articles are ticked; leave one at least, or give the event another title."));
  }
  const { fictional, contentNote } = from;
  const slug = await findFreeSlug(tx, slugForName(title));
  const into = await insertEvent(tx, recorder, { ...NEW_EVENT, title, fictional, contentNote, slug, at });
  await moveArticles(tx, recorder, { from, into, articles: going, reason, byId });
  await followIntoDossiers(tx, recorder, { from: from.id, into: into.id });
  const keys = going.map(({ key }) => key);
  await refuseGrouping(
    tx,
    recorder,
    { kind: "merge", articles: keys, event: from, from: into },
    { articleId: null, byId, at },
  );
  return into;
}
