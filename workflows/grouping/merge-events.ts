import { type ChangeRecorder, recordChange } from "@/db/change-log";
import type { Transaction } from "@/db/database";
import { deleteDependentRows, listDependentRows } from "@/db/dependent-rows";
import {
  addClaims,
  followIntoDossiers,
  handOver,
  listClaimIds,
  listDisputedTerms,
  listEventPlaces,
  takeOverPlaces,
} from "@/db/event-contents";
import { type EventRecord, getEvent, updateEvent } from "@/db/events";
import { describeSample } from "@/domain/grouping/describe-sample";
import { type Done, giveUp, orRefusal, refuse, type Refusal, type WorkContext } from "../work-context";
import { joinPlaces, refuseDossiers } from "./move-article";

/** As long as a summary may be; the form that edits it knows the same limit. */
const LONGEST_SUMMARY = 2_000;

/** Makes an event part of another one, with the reason. Its address leads to the other from then on. */
export async function mergeEvents(
  { database, coderId, now }: WorkContext,
  input: { readonly event: string; readonly into: string; readonly reason: string },
): Promise<(Done & { readonly slug: string }) | Refusal> {
  const reason = input.reason.trim();
  if (reason === "") return refuse("reason-needed", "Why are both one event? One sentence is enough.");
  const header = ({ summary }: { summary: string }) => ({ action: "merge-events", summary, coderId, at: now() });
  return orRefusal(async () => {
    const { result, changeKey } = await recordChange(database, header, async (tx, recorder) => {
      const [from, into] = [await getEvent(tx, input.event), await getEvent(tx, input.into)];
      await mergeInto(tx, recorder, { from, into, reason });
      return { summary: `${from.title} became part of ${into.title}`, slug: into.slug };
    });
    return { ok: true, changeKey, ...result } as const;
  });
}

interface Merge {
  readonly from: EventRecord;
  readonly into: EventRecord;
  readonly reason: string;
}

/**
 * Makes one event part of another, as part of a change. Articles with their codings, claims, searches, explained words
 * and dossiers go along; colour slots of the other stay, and new outlets get the next ones in the order that they had.
 *
 * What is said about the sample of the event that goes (rule, window, query …) is added to the other's summary: the
 * other's own fields stand, since a rule for what belongs in cannot be put together out of two by a machine, and
 * nothing that a person wrote is lost. Refused where that cannot be kept: two explanations of one word.
 */
export async function mergeInto(
  tx: Transaction,
  recorder: ChangeRecorder,
  { from, into, reason }: Merge,
): Promise<void> {
  if (from.id === into.id) giveUp(refuse("same-event", "An event cannot become part of itself; choose another one."));
  refuseDossiers(from, into);
  if (from.fictional !== into.fictional) {
    giveUp(refuse("fictional", "One of both is made up and the other is real; they stay two events."));
  }
  const [term] = await listDisputedTerms(tx, from.id, into.id);
  if (term !== undefined) {
    const way = "let both say the same, or remove one, on the page “Which articles are in?”";
    giveUp(refuse("two-explanations", `Both events explain “${term}”, each in other words: ${way}.`));
  }
  await joinFields(tx, recorder, { from, into, reason });
  const there = new Map((await listEventPlaces(tx, into.id)).map((place) => [place.articleId, place]));
  const places = await listEventPlaces(tx, from.id);
  const both = { from: from.id, into: into.id };
  await takeOverPlaces(
    tx,
    recorder,
    both,
    places.map((place) => joinPlaces(place, there.get(place.articleId), reason, from.title)),
  );
  await addClaims(tx, recorder, into.id, await listClaimIds(tx, from.id));
  await followIntoDossiers(tx, recorder, both);
  await handOver(tx, recorder, { from, into });
  // What is left hangs on the event alone: its slots, its places, and what is proposed for it.
  await deleteDependentRows(tx, recorder, await listDependentRows(tx, [{ table: "Event", key: { id: from.id } }]));
}

async function joinFields(tx: Transaction, recorder: ChangeRecorder, { from, into }: Merge): Promise<void> {
  const added = describeSample(from);
  const summary = [into.summary, ...(added === null ? [] : [added])].filter((part) => part !== "").join("\n\n");
  if (summary.length > LONGEST_SUMMARY) {
    const way = `shorten one of them first: together they may have ${LONGEST_SUMMARY.toLocaleString("en")} characters`;
    giveUp(refuse("too-long", `What is said about both events does not fit into one summary; ${way}.`));
  }
  const notes = new Set([into.contentNote, from.contentNote].filter((note) => note !== null));
  const contentNote = notes.size === 0 ? null : [...notes].join(" ");
  if (summary === into.summary && contentNote === into.contentNote) return;
  await updateEvent(tx, recorder, into, { summary, contentNote });
}
