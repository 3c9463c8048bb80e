import type { DossierMention, DossierSpeaker } from "./dossier-types";

type Details = Partial<Omit<DossierMention, "claim" | "passage" | "voice" | "speakers">>;

const PLAIN = {
  polarity: "affirms",
  hedged: false,
  fit: "same",
  verb: null,
  verbClass: null,
  ironic: false,
  apparentError: false,
  unsure: false,
  note: null,
  speakers: [],
} as const;

/** The article says it in its own voice. Unsaid details: affirmed, not hedged, the same claim, no flags. */
export function says(claim: string, passage: string, details: Details = {}): DossierMention {
  return { ...PLAIN, claim, passage, voice: "own", ...details };
}

/** The article takes it for granted while saying something else. */
export function presupposes(claim: string, passage: string, details: Details = {}): DossierMention {
  return { ...PLAIN, claim, passage, voice: "presupposed", ...details };
}

/** The article gives it as somebody else's; speakers innermost first. */
export function quotes(
  claim: string,
  passage: string,
  speakers: readonly DossierSpeaker[],
  details: Details = {},
): DossierMention {
  return { ...PLAIN, claim, passage, voice: "attributed", speakers, ...details };
}
