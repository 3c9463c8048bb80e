import type { StoredCoding } from "@/db/codings";
import type { MentionWords } from "@/db/mention-place";
import { isChangedElsewhere, type SeenCoding, type Theirs } from "@/domain/marks/seen-coding";
import type { Refusal } from "./work-context";

/**
 * Refuses to save a coding that was made upon something else than what is stored: the same coder has changed it in
 * another tab or on another device since this one was drawn.
 *
 * @param wanted what is to be stored; null: nothing
 * @returns the refusal with what stands there, or null where it may be saved
 */
export function refuseChangedCoding(
  seen: SeenCoding | null | undefined,
  stored: StoredCoding | null,
  wanted: SeenCoding | null,
): Refusal | null {
  const now = stored === null ? null : seenOf(stored);
  if (!isChangedElsewhere(seen, now, wanted)) return null;
  return refuseChanged({ text: stored === null ? "removed" : describeCoding(stored), seen: now });
}

/** The mention that one is to replace is gone: what its coder wrote of the claim since, or that it was removed. */
export function refuseReplaced(latest: MentionWords | null): Refusal {
  return refuseChanged({ text: latest === null ? "removed" : describeMention(latest), replaces: latest?.key ?? null });
}

function refuseChanged(theirs: Theirs): Refusal {
  const message = "You changed this in another tab or on another device since this page was drawn.";
  return { ok: false, reason: "changed-elsewhere", message, theirs };
}

function seenOf({ code, voice, unsure, note }: StoredCoding): SeenCoding {
  return { code: code.key, voice: voice === "quoted" ? "quoted" : "outlet", unsure, note };
}

function describeCoding({ code, voice, unsure, note }: StoredCoding): string {
  return [code.name, ...(voice === "quoted" ? ["quoted words"] : []), ...describeRemarks(unsure, note)].join(", ");
}

function describeMention({ voice, polarity, unsure, note }: MentionWords): string {
  return [polarity, `${voice} voice`, ...describeRemarks(unsure, note)].join(", ");
}

function describeRemarks(unsure: boolean, note: string | null): readonly string[] {
  return [...(unsure ? ["unsure"] : []), ...(note === null ? [] : [`“${note}”`])];
}
