import type { LetteredQuestion } from "@/domain/adjudication/lettered-dispute";

const PLACES = {
  passage: "to this passage",
  headline: "to the headline",
  article: "to the article as a whole",
  primary: "as the primary frame",
} as const;

/** @example "Does Economic apply to this passage?" */
export function askQuestion({ code, scope }: Pick<LetteredQuestion, "code" | "scope">): string {
  return `Does ${code.name} apply ${PLACES[scope]}?`;
}

/** @example "A, B and C" */
export function joinLetters(letters: readonly string[]): string {
  const last = letters.at(-1) ?? "";
  return letters.length < 2 ? last : `${letters.slice(0, -1).join(", ")} and ${last}`;
}

/** @example "Coders A and C" */
export function nameLetters(letters: readonly string[]): string {
  return `${letters.length < 2 ? "Coder" : "Coders"} ${joinLetters(letters)}`;
}

/** What was decided, or null while it is open. @example "Applies, as A marked it" */
export function describeDecision({ decision, readings }: Pick<LetteredQuestion, "decision" | "readings">) {
  if (decision === null) return null;
  if (decision.reading === null) return "Does not apply";
  if (readings.length < 2) return "Applies";
  return `Applies, as ${joinLetters(readings[decision.reading]?.letters ?? [])} marked it`;
}
