import type { ChangeRecorder } from "@/db/change-log";
import { recordChange } from "@/db/change-log";
import type { Transaction } from "@/db/database";
import {
  addClaims,
  type EventPlace,
  listClaimsOfArticles,
  listEventPlaces,
  takeOutClaims,
  takeOverPlaces,
} from "@/db/event-contents";
import { deleteEventArticle, type EventRecord, getEvent } from "@/db/events";
import { withFullStop } from "@/domain/comparison/sentence-parts";
import { type Done, giveUp, orRefusal, refuse, type Refusal, type WorkContext } from "../work-context";
import { refuseGrouping } from "./refuse-grouping";

/** Moves an article from one event to another, with the reason; what is coded on it goes along. */
export async function moveArticle(
  context: WorkContext,
  input: { readonly event: string; readonly articleKey: string; readonly target: string; readonly reason: string },
): Promise<Done | Refusal> {
  const reason = input.reason.trim();
  if (reason === "") return refuse("reason-needed", "Why does it belong there? One sentence is enough.");
  const { database, coderId, now } = context;
  const at = now();
  const header = (summary: string) => ({ action: "move-article", summary, coderId, at });
  return orRefusal(async () => {
    const { result: summary, changeKey } = await recordChange(database, header, async (tx, recorder) => {
      const [from, into] = [await getEvent(tx, input.event), await getEvent(tx, input.target)];
      const article = (await listEventPlaces(tx, from.id)).find(({ key }) => key === input.articleKey);
      if (article === undefined) giveUp(refuse("not-there", `This article is not in “${from.title}” (any more).`));
      await moveArticles(tx, recorder, { from, into, articles: [article], reason, byId: coderId });
      await refuseGrouping(
        tx,
        recorder,
        { kind: "move", articles: [article.key], event: from, from: into },
        { ...article, byId: coderId, at },
      );
      return `“${article.headline}” moved from ${from.title} to ${into.title}`;
    });
    return { ok: true, changeKey, summary } as const;
  });
}

interface Move {
  readonly from: EventRecord;
  readonly into: EventRecord;
  readonly articles: readonly EventPlace[];
  readonly reason: string;
  readonly byId: number | null;
}

/**
 * Moves articles between two events, as part of a change. Claims that only these articles mention go along; those that
 * articles of both mention belong to both events from then on. The colour slots of the event that they leave stay.
 */
export async function moveArticles(
  tx: Transaction,
  recorder: ChangeRecorder,
  { from, into, articles, reason, byId }: Move,
): Promise<void> {
  refuseDossiers(from, into);
  if (from.id === into.id) giveUp(refuse("same-event", "It is in this event already; choose another one."));
  const there = new Map((await listEventPlaces(tx, into.id)).map((place) => [place.articleId, place]));
  const goingIds = articles.map(({ articleId }) => articleId);
  const claims = await listClaimsOfArticles(tx, from.id, goingIds);
  const moved = articles.map((place) => joinPlaces({ ...place, byId }, there.get(place.articleId), reason, from.title));
  await takeOverPlaces(tx, recorder, { from: from.id, into: into.id }, moved);
  for (const articleId of goingIds) await deleteEventArticle(tx, recorder, from.id, articleId);
  const ids = (some: typeof claims) => some.map(({ claimId }) => claimId);
  await addClaims(tx, recorder, into.id, ids(claims));
  await takeOutClaims(tx, recorder, from.id, ids(claims.filter(({ isMentionedByStaying }) => !isMentionedByStaying)));
}

/**
 * How an article stands in the event that it comes to. Where it stood in both, "about" outweighs "background", and what
 * was said in either stays to be read.
 */
export function joinPlaces(
  coming: EventPlace,
  there: EventPlace | undefined,
  reason: string,
  title: string,
): EventPlace {
  const said = coming.reason === "" ? [] : [`Before, in “${title}”: ${coming.reason}`];
  const before = there === undefined || there.reason === "" ? [] : [there.reason];
  const role = coming.role === "about" || there?.role === "about" ? "about" : "background";
  return { ...coming, role, reason: [...before, reason, ...said].map(withFullStop).join(" ") };
}

/** A dossier holds events; an article is about one of these. */
export function refuseDossiers(...events: readonly EventRecord[]): void {
  const dossier = events.find(({ kind }) => kind === "dossier");
  if (dossier === undefined) return;
  giveUp(refuse("dossier", `“${dossier.title}” is a dossier; choose one of its events instead.`));
}
