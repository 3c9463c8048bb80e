"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { guardedAction } from "@/app/guard/guarded";
import { webAddress } from "@/app/web-address";
import { ITEM_INPUTS } from "@/db/imports";
import { findOpenImport } from "@/db/open-imports";
import { REMOVAL_REASONS } from "@/domain/text/page-text";
import { chooseEvent } from "@/workflows/import/choose-event";
import { confirmImport } from "@/workflows/import/close-import";
import { discardImport } from "@/workflows/import/discard-import";
import { requestReading } from "@/workflows/import/request-reading";
import { forceAttach, keepAsOwn, leaveOutItem } from "@/workflows/import/review-item";
import { settleItem } from "@/workflows/import/settle-item";
import { addImportItem, startImport } from "@/workflows/import/start-import";
import { reviseText } from "@/workflows/revise-text";
import { refuse, type WorkContext } from "@/workflows/work-context";
import { settledItem } from "./answers-schema";
import { findOutlets } from "./find-outlets";

const key = z.string().min(1);
const IMPORT = "import-articles";

/** Which event the pages enter: the slug of one, `+new` with a title, or nothing; or the open import that they enter. */
const destination = z.object({
  event: z.string().default(""),
  newEvent: z.string().trim().max(200).default(""),
  /** Key of the import that they are added to, whose event is theirs; empty: a new one is begun. */
  into: z.string().max(120).default(""),
});

async function openImport(context: WorkContext, { event, newEvent, into }: z.output<typeof destination>) {
  if (into !== "") return (await findOpenImport(context.database.reader, into)) ?? CLOSED;
  if (event !== "+new") return startImport(context, { event: event === "" ? null : event });
  if (newEvent === "") return TITLE_NEEDED;
  return startImport(context, { newEvent });
}

const CLOSED = refuse("closed", "This import is closed by now; start another one for this page.");
const TITLE_NEEDED = {
  ...refuse("title-needed", "Give the new event a title."),
  fieldErrors: { newEvent: "Give the new event a title." },
};

/** Begins an import into which files are then sent one by one. */
export const beginImport = guardedAction(IMPORT, destination, async ({ context }, input) => {
  const opened = await openImport(context, input);
  return "ok" in opened ? opened : { ok: true as const, importKey: opened.key };
});

const pasted = destination.extend({
  text: z
    .string()
    .refine((text) => text.trim() !== "", "Paste the page first: nothing has been entered.")
    // The framework's own limit for a form is 1 MB; longer texts are sent as a file.
    .refine((text) => text.length < 1_000_000, "This text is too long for the form; save it as a file and drop it."),
  url: z
    .string()
    .trim()
    .refine(
      (url) => url === "" || webAddress.safeParse(url).success,
      "This is not a web address; leave it empty, or start with https://",
    ),
  input: z.enum(ITEM_INPUTS).catch("pasted"),
});

const takePastedPage = guardedAction(IMPORT, pasted, async ({ context }, { text, url, input, ...where }) => {
  const opened = await openImport(context, where);
  if ("ok" in opened) return opened;
  const item = await addImportItem(context, {
    importKey: opened.key,
    name: "Pasted text",
    bytes: new TextEncoder().encode(text),
    input,
    url: url === "" ? null : url,
  });
  return "ok" in item ? item : { ok: true as const, importKey: opened.key };
});

export interface PasteState {
  readonly message: string | null;
  readonly fieldErrors: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, string>>;
}

/** The paste form; also works where no script runs. What was typed comes back with what is wrong. */
export async function pastePage(_before: PasteState, form: FormData): Promise<PasteState> {
  const values = Object.fromEntries(
    ["text", "url", "input", "event", "newEvent", "into"].map((name) => [name, String(form.get(name) ?? "")]),
  );
  const taken = await takePastedPage(values as z.input<typeof pasted>);
  if (taken.ok) redirect(`/articles/import/${taken.importKey}`);
  const fieldErrors = "fieldErrors" in taken && taken.fieldErrors ? taken.fieldErrors : {};
  return { message: taken.message, fieldErrors, values };
}

/** Outlets that a typed name may mean. */
export const searchOutlets = guardedAction(
  IMPORT,
  z.object({ text: z.string().max(120) }),
  async (workspace, { text }) => ({
    ok: true as const,
    outlets: await findOutlets(workspace.database.reader, text),
  }),
);

/** Saves what a person says about one item, and marks it ready. */
export const settle = guardedAction(IMPORT, settledItem, ({ context }, { itemKey, ...answers }) =>
  settleItem(context, { itemKey, answers }),
);

const range = z.object({ start: z.number().int().nonnegative(), end: z.number().int().positive() });
const revision = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("restore"), range }),
  z.object({ kind: z.literal("remove"), range, reason: z.enum(REMOVAL_REASONS) }),
  z.object({ kind: z.literal("change-reason"), range, reason: z.enum(REMOVAL_REASONS) }),
]);

/** Restores or removes a stretch of a page in review. */
export const revise = guardedAction("revise-text", z.object({ articleKey: key, revision }), ({ context }, input) =>
  reviseText(context, input),
);

export const leaveOut = guardedAction(IMPORT, z.object({ itemKey: key, leaveOut: z.boolean() }), ({ context }, input) =>
  leaveOutItem(context, input),
);

/** A long text is read after all. */
export const readLongText = guardedAction(IMPORT, z.object({ itemKey: key }), ({ context }, input) =>
  requestReading(context, input),
);

/** A named duplicate, or a page that resembles a record, is an article of its own. */
export const keepAsOwnArticle = guardedAction(IMPORT, z.object({ itemKey: key }), ({ context }, input) =>
  keepAsOwn(context, input),
);

/** A page is the original of a record though few of its passages were found. */
export const attachAnyway = guardedAction(IMPORT, z.object({ itemKey: key }), ({ context }, input) =>
  forceAttach(context, input),
);

export const chooseImportEvent = guardedAction(
  IMPORT,
  z.object({ importKey: key, event: z.string().nullable() }),
  ({ context }, input) => chooseEvent(context, input),
);

export const saveImport = guardedAction(IMPORT, z.object({ importKey: key }), ({ context }, { importKey }) =>
  confirmImport(context, { importKey, doubtful: false }),
);

/** Throws an import away; on success the visitor is back at the start of one. */
export const discard = guardedAction(IMPORT, z.object({ importKey: key }), async ({ context }, input) => {
  const discarded = await discardImport(context, input);
  if (discarded.ok) redirect("/articles/import?discarded=1");
  return discarded;
});
