import { readProposal } from "@/domain/suggestions/review-proposal";
import type { TextRange } from "@/domain/text/page-text";
import { applyCode } from "../save-coding";
import { type Done, giveUp, refuse, type Refusal, type WorkContext } from "../work-context";
import { decide, refuseCorrected } from "./decide";

/** A proposed frame as a person corrects it. */
export interface FrameCorrection {
  /** Key of a code of the same codebook. */
  readonly code: string;
  readonly voice: "outlet" | "quoted";
  readonly unsure: boolean;
  readonly note: string | null;
  /** Where the passage begins and ends in the version's text; null where the whole article is coded. */
  readonly range: TextRange | null;
}

/**
 * Takes a proposed frame over as the coder's own coding, as it is or corrected, by the rules of every other coding. One
 * that the coder has made before is not doubled: accepting leaves it as it is, correcting changes it. A correction that
 * changes nothing is an acceptance.
 */
export async function acceptFrame(
  context: WorkContext,
  { suggestionKey, correction }: { readonly suggestionKey: string; readonly correction: FrameCorrection | null },
): Promise<Done | Refusal> {
  return decide(context, suggestionKey, async (tx, recorder, suggestion, decider) => {
    const { articleKey, versionId, range } = suggestion;
    const read = suggestion.kind === "frame" ? readProposal("frame", suggestion.proposal) : null;
    if (read?.kind !== "frame" || articleKey === null || versionId === null) giveUp(NO_FRAME);
    refuseCorrected(suggestion);
    const { codebook, code, scope, voice } = read.proposal;
    const proposed: FrameCorrection = { code, voice, unsure: false, note: null, range };
    const wanted = correction ?? proposed;
    const place = scope === "passage" ? (wanted.range ?? range) : null;
    const coding = {
      articleKey,
      codebook,
      scope,
      code: wanted.code,
      voice: wanted.voice,
      unsure: wanted.unsure,
      note: wanted.note,
      passage: place === null ? null : { versionId, ...place },
    };
    const { codeName, isNew } = await applyCode(tx, recorder, decider, coding, { keepsKnown: correction === null });
    const isCorrected = !isSame(proposed, { ...wanted, range: place });
    const where = scope === "passage" ? "a passage" : "the whole article";
    const done = isNew ? `${codeName} added to ${where}` : `${codeName} stood on ${where} already`;
    return isCorrected
      ? { state: "corrected", summary: `Corrected: ${done}` }
      : { state: "accepted", summary: `Accepted: ${done}` };
  });
}

const NO_FRAME = refuse("not-a-frame", "This proposes no frame; reload the page.");

function isSame(one: FrameCorrection, other: FrameCorrection): boolean {
  return (
    one.code === other.code &&
    one.voice === other.voice &&
    one.unsure === other.unsure &&
    one.note === other.note &&
    one.range?.start === other.range?.start &&
    one.range?.end === other.range?.end
  );
}
