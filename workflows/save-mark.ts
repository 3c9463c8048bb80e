import { findCoder } from "@/db/coders";
import { findRecordedChange } from "@/db/done-change";
import { type CodingInput, type CodingRemoval, removeCoding, saveCoding } from "./save-coding";
import { checkClaim, type MentionInput, removeMention, saveMention } from "./save-mention";
import { type Done, refuse, type Refusal, type WorkContext } from "./work-context";

/** One thing that a coder does to an article, as it is sent, kept on a device meanwhile, and sent again. */
export type Mark =
  | { readonly kind: "coding"; readonly draft: CodingInput }
  | { readonly kind: "remove-coding"; readonly draft: CodingRemoval }
  | { readonly kind: "mention"; readonly draft: MentionInput }
  | { readonly kind: "remove-mention"; readonly draft: { readonly mentionKey: string } }
  | { readonly kind: "check"; readonly draft: { readonly articleKey: string; readonly claimKey: string } };

/** How a mark was sent; both are left out where it is sent once and nobody else can be at work. */
export interface Sent {
  /** Made by the sender, the same however often the mark is sent. */
  readonly markKey?: string;
  /** Key of the coder who made it. */
  readonly coder?: string;
}

/**
 * Saves a mark once, however often it arrives: a sender who got no answer cannot know whether it was stored. Its change
 * is recorded under the sender's key, which the log has once; a mark whose change is there already is answered as it
 * was the first time, also where it has been undone since, so that a late copy brings nothing back.
 *
 * A mark that changes nothing leaves no record, and may be tried again without harm. It is not saved under another
 * coder's name than it was made under, whoever is at work in that browser by now.
 */
export async function saveMark(context: WorkContext, mark: Mark, { markKey, coder }: Sent): Promise<Done | Refusal> {
  const stranger = coder === undefined ? null : await refuseStranger(context, coder);
  if (stranger !== null) return stranger;
  if (markKey === undefined) return save(context, mark);
  const known = await findSaved(context, markKey);
  if (known !== null) return known;
  try {
    const answer = await save({ ...context, changeKey: markKey }, mark);
    // Its twin may have been saved meanwhile, and be the reason for the refusal.
    return answer.ok ? answer : ((await findSaved(context, markKey)) ?? answer);
  } catch (error) {
    // The log has each key once: the twin came first, and nothing of this one was kept.
    const twin = await findSaved(context, markKey);
    if (twin !== null) return twin;
    throw error;
  }
}

function save(context: WorkContext, mark: Mark): Promise<Done | Refusal> {
  switch (mark.kind) {
    case "coding":
      return saveCoding(context, mark.draft);
    case "remove-coding":
      return removeCoding(context, mark.draft);
    case "mention":
      return saveMention(context, mark.draft);
    case "remove-mention":
      return removeMention(context, mark.draft);
    case "check":
      return checkClaim(context, mark.draft);
  }
}

async function refuseStranger({ database, coderId }: WorkContext, coder: string): Promise<Refusal | null> {
  const maker = await findCoder(database.reader, coder);
  if (maker !== null && maker.id === coderId) return null;
  return refuse("other-coder", "Somebody else is at work in this browser now; this mark waits for whoever made it.");
}

async function findSaved({ database, coderId }: WorkContext, markKey: string): Promise<Done | Refusal | null> {
  const change = await findRecordedChange(database.reader, markKey);
  if (change === null) return null;
  if (change.coderId !== coderId)
    return refuse("key-taken", "This mark's key belongs to another change; mark it again.");
  return { ok: true, changeKey: markKey, summary: change.summary };
}
