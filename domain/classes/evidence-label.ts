import type { ClassLabel } from "./class-material";

/** What the exercise on labels has marked: the sentence that carries the frame a pupil has just chosen. */
export const EVIDENCE_LABEL: ClassLabel = {
  key: "evidence",
  kind: "question",
  name: "the sentence that shows it",
  means: "Which sentence made you choose this point of view? One is enough.",
  like: null,
};
