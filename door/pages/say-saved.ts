import { parseSentences } from "@/domain/classes/class-answers";
import type { ClassScreen } from "@/domain/classes/class-screens";
import type { PupilView } from "./pupil-view";

/** What is stored of a screen, in a few words; empty where nothing is. The script says the same while it works. */
export function saySaved(view: PupilView, { id, step }: ClassScreen): string {
  if (step.kind === "mark") {
    const fields = ["sentences", "plain"].map((field) => parseSentences(view.valueOf(`${id}/${field}`)).length);
    const count = Math.max(...fields);
    return count === 0 ? "" : `Saved, ${count} ${count === 1 ? "sentence" : "sentences"}`;
  }
  const isAnswered = ["choice", "sources", "wording", "text"].some((field) => view.valueOf(`${id}/${field}`) !== "");
  return isAnswered ? "Saved" : "";
}
