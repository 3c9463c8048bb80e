import type { ClassMaterial } from "./class-material";
import type { ClassScreen } from "./class-screens";

/** An answer as it is sent and stored: `item` is a screen's id, a slash, and one of its fields. */
export interface ClassAnswer {
  readonly item: string;
  /** At most 400 UTF-16 code units; empty for what was taken back. */
  readonly value: string;
}

export const MOST_ANSWER = 400;

/**
 * The fields that a screen may answer. `sentences`: indexes of marked sentences, ascending, by commas, of the original
 * text; `plain`: the same in the plain version (a pupil who turned to it marks there, and the other one stays empty);
 * `choice`: a value of the step's options; `sources`, `wording`: 0 to 4; `text`: words of their own; `done`: `1` once
 * the pupil has gone on.
 */
export type AnswerField = "sentences" | "plain" | "choice" | "sources" | "wording" | "text" | "done";

export function fieldsOf({ step }: ClassScreen, freeText: boolean): readonly AnswerField[] {
  switch (step.kind) {
    case "read":
    case "talk":
      return ["done"];
    case "mark":
      return ["sentences", "plain", "done"];
    case "choose":
      return ["choice", "done"];
    case "scale":
      return ["sources", "wording", "done"];
    case "write":
      return freeText ? ["text", "done"] : ["done"];
  }
}

/** Splits an item into the screen's id and the field; null where it is neither. */
export function parseItem(item: string): { readonly screen: string; readonly field: string } | null {
  const match = /^([^/]+\/[^/]+\/[^/]+)\/([a-z]+)$/.exec(item);
  const [, screen, field] = match ?? [];
  return screen === undefined || field === undefined ? null : { screen, field };
}

/** The marked sentences of an answer, ascending; empty for none. */
export function parseSentences(value: string): readonly number[] {
  return value === "" ? [] : value.split(",").map(Number);
}

/**
 * Whether this pupil can have given this answer: the screen is theirs and open, the field is one of its own, the value
 * one that its buttons can make.
 */
export function isPossible(
  { item, value }: ClassAnswer,
  open: readonly ClassScreen[],
  material: ClassMaterial,
  freeText: boolean,
): boolean {
  const parsed = parseItem(item);
  const screen = open.find(({ id }) => id === parsed?.screen);
  if (parsed === null || screen === undefined || value.length > MOST_ANSWER) return false;
  const field = fieldsOf(screen, freeText).find((known) => known === parsed.field);
  if (field === undefined) return false;
  if (value === "") return true;
  switch (field) {
    case "done":
      return value === "1";
    case "text":
      return true;
    case "sources":
    case "wording":
      return /^[0-4]$/.test(value);
    case "choice":
      return screen.step.kind === "choose" && screen.step.options.some((option) => option.value === value);
    case "sentences":
    case "plain": {
      const text = material.texts.find(({ letter }) => letter === screen.letter);
      const count = (field === "plain" ? text?.plain?.sentences : text?.sentences)?.length ?? 0;
      if (!/^\d{1,3}(?:,\d{1,3})*$/.test(value)) return false;
      return parseSentences(value).every(
        (index, at, all) => index < count && (at === 0 || index > (all[at - 1] ?? -1)),
      );
    }
  }
}
