import type { LetteredQuestion } from "@/domain/adjudication/lettered-dispute";
import type { Voice } from "@/domain/adjudication/question";
import { capitalise } from "@/domain/comparison/sentence-parts";

const PLACES = {
  passage: "to this passage",
  headline: "to the headline",
  article: "to the article as a whole",
  primary: "as the primary frame",
} as const;

const VOICE_PLACES = {
  passage: "this passage",
  headline: "the headline",
  article: "the article as a whole",
  primary: "the primary frame",
} as const;

/** @example "Does Economic apply to this passage?", "Economic in this passage: whose words?" */
export function askQuestion({ asks, code, scope }: Pick<LetteredQuestion, "asks" | "code" | "scope">): string {
  if (asks === "voice") return `${code.name} in ${VOICE_PLACES[scope]}: whose words?`;
  return `Does ${code.name} apply ${PLACES[scope]}?`;
}

/** @example "the outlet’s words" */
export function voiceWords(voice: Voice): string {
  return voice === "quoted" ? "a speaker’s words" : "the outlet’s words";
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

/** What was decided, or null while it is open. @example "Applies, as A marked it", "The outlet’s words" */
export function describeDecision(question: Pick<LetteredQuestion, "asks" | "decision" | "readings">): string | null {
  const { asks, decision, readings } = question;
  if (decision === null) return null;
  if (decision.reading === null) return "Does not apply";
  const chosen = readings[decision.reading];
  if (asks === "voice") return capitalise(voiceWords(chosen?.voice ?? "outlet"));
  const words = decision.voice === null ? "" : `, ${voiceWords(decision.voice)}`;
  if (readings.length < 2) return `Applies${words}`;
  return `Applies, as ${joinLetters(chosen?.letters ?? [])} marked it${words}`;
}
