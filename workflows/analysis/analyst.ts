import { type ComparedText, describeEvent, type EventDescription } from "./describe-event";
import { describeText, type StoredText, type TextDescription } from "./describe-text";

/** Who runs the methods: this process, or its threads. The answers are the same. */
export interface Analyst {
  describeText(text: StoredText): Promise<TextDescription>;
  describeEvent(texts: readonly ComparedText[], seed: string): Promise<EventDescription>;
}

/** Runs the methods in this process; whatever else it does waits meanwhile. */
export const analystHere: Analyst = {
  describeText: (text) => Promise.resolve(describeText(text)),
  describeEvent: (texts, seed) => Promise.resolve(describeEvent(texts, seed)),
};
