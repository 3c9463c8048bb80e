import type { Mention, Speaker } from "@/domain/claims/claim";
import type { MentionDecision } from "@/domain/suggestions/review-claim";
import type { MentionDraft } from "./marking-actions";

/** How a passage bears on a claim, as the form holds it: what is not said yet is an empty text. */
export type MentionReading = Pick<
  Mention,
  "voice" | "polarity" | "hedged" | "fit" | "verbClass" | "ironic" | "apparentError" | "unsure" | "speakers"
> & { readonly verb: string; readonly note: string };

/** What most mentions are: the article says the claim itself, as it stands. */
export const PLAIN_READING: MentionReading = {
  voice: "own",
  polarity: "affirms",
  hedged: false,
  fit: "same",
  verb: "",
  verbClass: null,
  ironic: false,
  apparentError: false,
  unsure: false,
  note: "",
  speakers: [],
};

export const NOBODY_YET: Speaker = { name: "", type: "person", viaOutlet: null };

/** A mention, stored or proposed, as the form shows it. */
export function readingOf(mention: MentionDecision): MentionReading {
  const { voice, polarity, hedged, fit, verbClass, ironic, apparentError, unsure, speakers, verb, note } = mention;
  const rest = { voice, polarity, hedged, fit, verbClass, ironic, apparentError, unsure, speakers };
  return { ...rest, verb: verb ?? "", note: note ?? "" };
}

/** What of a mention's draft the form decides: empty texts are none, and only attributed words have speakers. */
export function draftOf({
  verb,
  note,
  speakers,
  ...reading
}: MentionReading): Pick<MentionDraft, keyof MentionReading> {
  return {
    ...reading,
    verb: verb.trim() === "" ? null : verb.trim(),
    note: note.trim() === "" ? null : note.trim(),
    speakers: reading.voice === "attributed" ? speakers : [],
  };
}

/** Attributed words need somebody who says them: choosing that voice makes room for a first speaker. */
export function withVoice(reading: MentionReading, voice: MentionReading["voice"]): MentionReading {
  const speakers = voice === "attributed" && reading.speakers.length === 0 ? [NOBODY_YET] : reading.speakers;
  return { ...reading, voice, speakers };
}

/** Whether something is said that the form keeps folded away: it must not be saved unseen. */
export function hasDetails({
  fit,
  verb,
  verbClass,
  hedged,
  ironic,
  apparentError,
  unsure,
  note,
}: MentionReading): boolean {
  return (
    fit !== "same" || verb !== "" || verbClass !== null || hedged || ironic || apparentError || unsure || note !== ""
  );
}
