import { type ChangeRecorder, recordChange } from "@/db/change-log";
import type { Transaction } from "@/db/database";
import { enterEvent } from "@/db/enter-event";
import { listEventPlaces } from "@/db/event-contents";
import { type EventRecord, findEventByKey, insertEvent, listEventsOfArticle } from "@/db/events";
import { type ArticleRecord, findArticle } from "@/db/articles";
import { decideSuggestion, findSuggestion } from "@/db/suggestions";
import { inNumber } from "@/domain/comparison/sentence-parts";
import { slugForName } from "@/domain/outlets/outlet-name";
import { GROUPING_METHOD, type GroupingKind, type GroupingProposal } from "@/domain/suggestions/grouping-proposal";
import { findFreeSlug } from "../event-address";
import { NEW_EVENT } from "../save-event";
import { type Done, giveUp, orRefusal, refuse, type Refusal, type WorkContext } from "../work-context";
import { mergeInto } from "./merge-events";
import { moveArticles } from "./move-article";
import { readGroupingProposal } from "./read-groupings";
import { refuseGrouping } from "./refuse-grouping";
import { splitOff } from "./split-event";

type Decided = (Done & { readonly slug: string | null }) | Refusal;

/** Keys of suggestions. */
type Keys = readonly string[];

interface Work {
  readonly tx: Transaction;
  readonly recorder: ChangeRecorder;
  readonly byId: number | null;
  readonly at: string;
}

interface Waiting {
  readonly id: number;
  readonly proposal: GroupingProposal;
}

/** Says that what was proposed is not so. It is not proposed again, whatever an earlier or later version finds. */
export async function refuseProposals(
  context: WorkContext,
  { suggestions }: { readonly suggestions: Keys },
): Promise<Decided> {
  return decide(context, async (work) => {
    const waiting = await takeAll(work, suggestions, null);
    for (const { id } of waiting) await close(work, id, "rejected");
    const count = waiting.length;
    return { summary: `${count} ${inNumber(count, "proposal")} refused: not so`, slug: null };
  });
}

/** Makes an event of those of the proposed articles that belong together. */
export async function acceptNewEvent(
  context: WorkContext,
  { suggestion, articles, title }: { readonly suggestion: string; readonly articles: Keys; readonly title: string },
): Promise<Decided> {
  return decide(context, async (work) => {
    const { tx, recorder, byId, at } = work;
    const { id, proposal } = await takeOne(work, suggestion, "new");
    const ticked = proposal.articles.filter((key) => articles.includes(key));
    if (ticked.length === 0) giveUp(refuse("none", "Tick the articles that belong together."));
    const records = await findAll(tx, ticked);
    for (const record of records) await refusePlaced(tx, record);
    const slug = await findFreeSlug(tx, slugForName(title));
    const event = await insertEvent(tx, recorder, { ...NEW_EVENT, title, slug, at });
    const articleIds = records.map((record) => record.id);
    await enterEvent(tx, recorder, event.id, { articleIds, role: "about", reason: reasonOf(proposal), byId });
    // Whoever leaves an article out says that it does not belong there.
    for (const key of proposal.articles.filter((one) => !ticked.includes(one))) {
      const left = await findArticle(tx, key);
      if (left === null) continue;
      await refuseGrouping(
        tx,
        recorder,
        { kind: "join", articles: [key], event, from: null },
        { articleId: left.id, byId, at },
      );
    }
    await close(work, id, ticked.length === proposal.articles.length ? "accepted" : "corrected");
    return { summary: `${title}: an event of ${ticked.length} ${inNumber(ticked.length, "article")}`, slug };
  });
}

/** Puts articles into the events that are proposed for them. */
export async function acceptJoins(
  context: WorkContext,
  { suggestions }: { readonly suggestions: Keys },
): Promise<Decided> {
  return decide(context, async (work) => {
    const { tx, recorder, byId } = work;
    const waiting = await takeAll(work, suggestions, "join");
    const titles = new Set<string>();
    for (const { id, proposal } of waiting) {
      const event = await eventOf(tx, proposal.event);
      const [record] = await findAll(tx, proposal.articles);
      if (record === undefined) continue;
      await refusePlaced(tx, record);
      await enterEvent(tx, recorder, event.id, {
        articleIds: [record.id],
        role: "about",
        reason: reasonOf(proposal),
        byId,
      });
      await close(work, id, "accepted");
      titles.add(event.title);
    }
    const count = waiting.length;
    return { summary: `${count} ${inNumber(count, "article")} put into ${[...titles].join(", ")}`, slug: null };
  });
}

/** Moves an article into the event that it is said to fit better. */
export async function acceptMove(
  context: WorkContext,
  { suggestion }: { readonly suggestion: string },
): Promise<Decided> {
  return decide(context, async (work) => {
    const { tx, recorder, byId } = work;
    const { id, proposal } = await takeOne(work, suggestion, "move");
    const [from, into] = [await eventOf(tx, proposal.from), await eventOf(tx, proposal.event)];
    const article = (await listEventPlaces(tx, from.id)).find(({ key }) => key === proposal.articles[0]);
    if (article === undefined) giveUp(refuse("changed", CHANGED));
    await moveArticles(tx, recorder, { from, into, articles: [article], reason: reasonOf(proposal), byId });
    await close(work, id, "accepted");
    return { summary: `“${article.headline}” moved from ${from.title} to ${into.title}`, slug: null };
  });
}

/** Makes one of two events part of the other; `stays` is the key of the one that keeps its address. */
export async function acceptMerge(
  context: WorkContext,
  { suggestion, stays }: { readonly suggestion: string; readonly stays: string },
): Promise<Decided> {
  return decide(context, async (work) => {
    const { tx, recorder } = work;
    const { id, proposal } = await takeOne(work, suggestion, "merge");
    const both = [await eventOf(tx, proposal.event), await eventOf(tx, proposal.from)];
    const into = both.find(({ key }) => key === stays);
    const from = both.find(({ key }) => key !== stays);
    if (into === undefined || from === undefined) giveUp(refuse("unknown", "Say which of both keeps its address."));
    // First, so that the decision is handed over with the rest where the event that it stands at goes.
    await close(work, id, into.key === proposal.event ? "accepted" : "corrected");
    await mergeInto(tx, recorder, { from, into, reason: reasonOf(proposal) });
    return { summary: `${from.title} became part of ${into.title}`, slug: into.slug };
  });
}

/** Moves those of the proposed articles that are another event into a new one. */
export async function acceptSplit(
  context: WorkContext,
  { suggestion, articles, title }: { readonly suggestion: string; readonly articles: Keys; readonly title: string },
): Promise<Decided> {
  return decide(context, async (work) => {
    const { tx, recorder, byId, at } = work;
    const { id, proposal } = await takeOne(work, suggestion, "split");
    const from = await eventOf(tx, proposal.event);
    await close(work, id, isSameSet(articles, proposal.articles) ? "accepted" : "corrected");
    const { slug } = await splitOff(tx, recorder, { from, articles, title, reason: reasonOf(proposal), byId, at });
    return { summary: `${title} split off from ${from.title}`, slug };
  });
}

async function decide(
  { database, coderId, now }: WorkContext,
  work: (work: Work) => Promise<{ readonly summary: string; readonly slug: string | null }>,
): Promise<Decided> {
  const at = now();
  const header = ({ summary }: { summary: string }) => ({ action: "decide-grouping", summary, coderId, at });
  return orRefusal(async () => {
    const { result, changeKey } = await recordChange(database, header, (tx, recorder) =>
      work({ tx, recorder, byId: coderId, at }),
    );
    return { ok: true, changeKey, ...result } as const;
  });
}

const CHANGED =
  "Articles or events have been changed since this was proposed. Reload the page to see what is proposed now.";

async function takeOne(work: Work, key: string, kind: GroupingKind): Promise<Waiting> {
  const [one] = await takeAll(work, [key], kind);
  if (one === undefined) giveUp(refuse("changed", CHANGED));
  return one;
}

/** The open suggestions with these keys, all of them of one kind (null: of any). */
async function takeAll({ tx }: Work, keys: Keys, kind: GroupingKind | null): Promise<readonly Waiting[]> {
  if (keys.length === 0) giveUp(refuse("none", "Tick what you mean."));
  const waiting: Waiting[] = [];
  for (const key of keys) {
    const found = await findSuggestion(tx, key);
    const proposal = found?.kind === "grouping" ? readGroupingProposal(found.proposal) : null;
    if (found === null || proposal === null || (kind !== null && proposal.kind !== kind)) {
      giveUp(refuse("changed", CHANGED));
    }
    if (found.state !== "open") giveUp(refuse("decided", "This has been decided already."));
    waiting.push({ id: found.id, proposal });
  }
  return waiting;
}

function close({ tx, recorder, byId, at }: Work, id: number, state: "accepted" | "corrected" | "rejected") {
  return decideSuggestion(tx, recorder, id, { state, decidedById: byId, decidedAt: at });
}

async function eventOf(tx: Transaction, key: string | null): Promise<EventRecord> {
  return (await findEventByKey(tx, key ?? "")) ?? giveUp(refuse("changed", CHANGED));
}

async function findAll(tx: Transaction, keys: Keys): Promise<readonly ArticleRecord[]> {
  const records: ArticleRecord[] = [];
  for (const key of keys) records.push((await findArticle(tx, key)) ?? giveUp(refuse("changed", CHANGED)));
  return records;
}

async function refusePlaced(tx: Transaction, { id, headline }: ArticleRecord): Promise<void> {
  const [place] = await listEventsOfArticle(tx, id);
  if (place === undefined) return;
  giveUp(
    refuse("changed", `“${headline}” is in “${place.title}” by now. Reload the page to see what is proposed now.`),
  );
}

function isSameSet(one: Keys, other: Keys): boolean {
  return one.length === other.length && one.every((key) => other.includes(key));
}

/** Why an article stands where a proposal put it: the ledger shows it. */
function reasonOf({ shared }: GroupingProposal): string {
  const words = shared.slice(0, 6).map(({ text }) => text);
  const why = words.length === 0 ? "" : `: shares ${words.join(", ")}`;
  return `Proposed by ${GROUPING_METHOD}${why}.`;
}
