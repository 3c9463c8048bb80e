import { getArticle } from "@/db/articles";
import { recordChange } from "@/db/change-log";
import { enterEvent } from "@/db/enter-event";
import {
  deleteCoverageSearch,
  deleteEventArticle,
  deleteEventPart,
  type EventFields,
  type EventRecord,
  findEvent,
  getEvent,
  insertCoverageSearch,
  insertEvent,
  saveEventPart,
  saveGlossaryTerm,
  updateEvent,
} from "@/db/events";
import { findOutlet } from "@/db/outlets";
import type { CoverageState } from "@/domain/comparison/comparison";
import { slugForName } from "@/domain/outlets/outlet-name";
import { findFreeSlug, isFreeFor } from "./event-address";
import { joinTransaction } from "./join-transaction";
import { refuseStaged } from "./mark-passage";
import { type Done, giveUp, orRefusal, refuse, type Refusal, type WorkContext } from "./work-context";

/** What is not said of an event yet. */
export const NEW_EVENT: Omit<EventFields, "title"> = {
  kind: "event",
  summary: "",
  inclusionRule: "",
  windowStart: null,
  windowEnd: null,
  population: "",
  query: "",
  exclusions: "",
  fictional: false,
  contentNote: null,
};

/** Creates an event or dossier. Its address is made from the title unless a slug is given; a taken one gets a number. */
export async function createEvent(
  { database, coderId, now }: WorkContext,
  input: Partial<EventFields> & { readonly title: string; readonly slug?: string },
): Promise<Done & { readonly event: EventRecord }> {
  const at = now();
  const summary = `Event created: ${input.title}`;
  const header = { action: "save-event", summary, coderId, at };
  const { result, changeKey } = await recordChange(database, header, async (tx, recorder) => {
    const slug = await findFreeSlug(tx, input.slug ?? slugForName(input.title));
    return insertEvent(tx, recorder, { ...NEW_EVENT, ...input, slug, at });
  });
  return { ok: true, changeKey, summary, event: result };
}

/** Changes what is said about an event; a new slug leaves the old address working. */
export async function saveEvent(
  { database, coderId, now }: WorkContext,
  slug: string,
  fields: Partial<EventFields & { readonly slug: string }>,
): Promise<(Done & { readonly slug: string }) | Refusal> {
  const header = (summary: string) => ({ action: "save-event", summary, coderId, at: now() });
  return orRefusal(async () => {
    const { result: summary, changeKey } = await recordChange(database, header, async (tx, recorder) => {
      const event = await getEvent(tx, slug);
      if (fields.slug !== undefined && fields.slug !== slug && !(await isFreeFor(tx, fields.slug, slug))) {
        giveUp(refuse("slug-taken", `The address “${fields.slug}” is taken; choose another one.`));
      }
      await updateEvent(tx, recorder, event, fields);
      return `Event changed: ${fields.title ?? event.title}`;
    });
    return { ok: true, changeKey, summary, slug: fields.slug ?? slug } as const;
  });
}

/** Puts an article into an event, changes its role there, or takes it out; always with a reason. */
export async function placeArticle(
  { database, coderId, now }: WorkContext,
  input: {
    readonly event: string;
    readonly articleKey: string;
    readonly role: "about" | "background" | "out";
    readonly reason: string;
  },
): Promise<Done | Refusal> {
  const { role, reason } = input;
  if (reason.trim() === "") return refuse("reason-needed", "Why does it belong here, or not? One sentence is enough.");
  const header = (summary: string) => ({ action: "edit-event", summary, coderId, at: now() });
  return orRefusal(async () => {
    const { result: summary, changeKey } = await recordChange(database, header, async (tx, recorder) => {
      const event = await getEvent(tx, input.event);
      const article = await getArticle(tx, input.articleKey);
      refuseStaged(article);
      if (role === "out") await deleteEventArticle(tx, recorder, event.id, article.id);
      else await enterEvent(tx, recorder, event.id, { articleIds: [article.id], role, reason, byId: coderId });
      const place = role === "out" ? `taken out of ${event.title}` : `in ${event.title} as ${role}`;
      return `“${article.headline}” ${place}`;
    });
    return { ok: true, changeKey, summary } as const;
  });
}

/** Makes an event part of a dossier, or takes it out again. */
export async function placePart(
  { database, coderId, now }: WorkContext,
  input: { readonly dossier: string; readonly event: string; readonly remove: boolean },
): Promise<Done | Refusal<"not-a-dossier" | "nested">> {
  const dossier = await getEvent(database.reader, input.dossier);
  const event = await getEvent(database.reader, input.event);
  if (dossier.kind !== "dossier") {
    return refuse("not-a-dossier", `“${dossier.title}” is a single event; only a dossier holds others.`);
  }
  if (event.kind !== "event") return refuse("nested", `“${event.title}” is a dossier itself; add its events instead.`);
  const summary = `${event.title} ${input.remove ? "taken out of" : "added to"} ${dossier.title}`;
  const header = { action: "edit-event", summary, coderId, at: now() };
  const { changeKey } = await recordChange(database, header, (tx, recorder) =>
    input.remove
      ? deleteEventPart(tx, recorder, dossier.id, event.id)
      : saveEventPart(tx, recorder, dossier.id, event.id),
  );
  return { ok: true, changeKey, summary };
}

/** Notes what was searched for an event at an outlet and what came of it. */
export async function noteSearch(
  { database, coderId, now }: WorkContext,
  input: {
    readonly event: string;
    readonly outlet: string;
    readonly state: CoverageState;
    readonly place: string;
    readonly query: string;
    readonly searchedOn: string | null;
    readonly note: string;
  },
): Promise<Done | Refusal<"unknown-outlet" | "day-needed">> {
  const { event: slug, outlet: outletKey, ...fields } = input;
  if (input.state !== "not-searched" && input.searchedOn === null) {
    return refuse("day-needed", "On which day was it searched? Without the day nobody can repeat it.");
  }
  const event = await getEvent(database.reader, slug);
  const outlet = await findOutlet(database.reader, outletKey);
  if (outlet === null) return refuse("unknown-outlet", `There is no outlet "${outletKey}"; add it first.`);
  const header = { action: "edit-event", summary: `Search noted: ${outlet.name}`, coderId, at: now() };
  const { changeKey } = await recordChange(database, header, (tx, recorder) =>
    insertCoverageSearch(tx, recorder, event.id, { ...fields, outletId: outlet.id, byId: coderId }),
  );
  return { ok: true, changeKey, summary: header.summary };
}

/** Takes a noted search back. */
export async function removeSearch(
  { database, coderId, now }: WorkContext,
  { searchKey }: { readonly searchKey: string },
): Promise<Done> {
  const header = { action: "edit-event", summary: "Noted search removed", coderId, at: now() };
  const { changeKey } = await recordChange(database, header, (tx, recorder) =>
    deleteCoverageSearch(tx, recorder, searchKey),
  );
  return { ok: true, changeKey, summary: header.summary };
}

/** Explains a word for the readers of an event. */
export async function explainTerm(
  { database, coderId, now }: WorkContext,
  input: { readonly event: string; readonly term: string; readonly definition: string },
): Promise<Done> {
  const event = await getEvent(database.reader, input.event);
  const header = { action: "edit-event", summary: `Word explained: ${input.term}`, coderId, at: now() };
  const { changeKey } = await recordChange(database, header, (tx, recorder) =>
    saveGlossaryTerm(tx, recorder, event.id, input),
  );
  return { ok: true, changeKey, summary: header.summary };
}

/** The event at this address; made when missing, titled from it: a title to be changed, not a guess at a better one. */
export async function ensureEvent(context: WorkContext, slug: string): Promise<void> {
  await context.database.inTransaction(async (tx) => {
    if ((await findEvent(tx, slug)) !== null) return;
    const words = slug.replaceAll("-", " ");
    const title = words.charAt(0).toUpperCase() + words.slice(1);
    await createEvent(joinTransaction(context, tx), { title, slug });
  });
}
