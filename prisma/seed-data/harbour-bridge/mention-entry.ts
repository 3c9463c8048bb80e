import type { DemoMention } from "../demo-types";

type Required = Pick<DemoMention, "claim" | "article" | "words" | "plainWords" | "voice" | "polarity" | "by">;
type Details = Partial<Omit<DemoMention, keyof Required>>;

/**
 * Writes down one mention: what every mention has to say, then only what is out of the ordinary. Unsaid means: not
 * hedged, the same claim, no verb, no flags, no speaker, no note.
 */
export function mention(required: Required, details: Details = {}): DemoMention {
  return {
    hedged: false,
    fit: "same",
    verb: null,
    verbClass: null,
    ironic: false,
    apparentError: false,
    speakers: [],
    note: null,
    ...required,
    ...details,
  };
}

/** The same passage read by a second coder, who differs from the first only in `differing`. */
export function seconded(first: DemoMention, by: string, differing: Details = {}): DemoMention {
  return { ...first, note: null, ...differing, by };
}
