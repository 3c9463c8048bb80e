import type { ClassLabel, Letter, ReferenceMarks } from "@/domain/classes/class-material";
import { sentencesOf } from "@/domain/classes/cut-text";
import type { PassageRef } from "@/domain/claims/claim";
import type { ComparedAssignment } from "@/domain/comparison/comparison";
import { ADJUDICATION } from "@/domain/adjudication/adjudicated-voice";
import type { LoadedText } from "./load-class-text";

export interface FinishedWork {
  readonly assignments: readonly ComparedAssignment[];
  readonly marks: readonly {
    readonly article: string;
    readonly coder: string;
    readonly label: string;
    readonly passage: PassageRef;
    readonly note: string | null;
  }[];
  /** Where work is finished label by label, as with claims: what was read. Left out: all labels with the text. */
  readonly read?: readonly { readonly article: string; readonly coder: string; readonly label: string }[];
}

/**
 * How each coder who finished a text marked it, for each label; also where they marked nothing, which is a reading, too.
 * Practice does not count, and what was settled afterwards is no coder's reading. Coders become numbers.
 */
export function referenceMarks(
  labels: readonly ClassLabel[],
  texts: readonly (LoadedText & { readonly letter: Letter })[],
  { assignments, marks, read }: FinishedWork,
): readonly ReferenceMarks[] {
  const finished = assignments.filter(
    ({ coder, phase, submittedAt }) => submittedAt !== null && phase !== "training" && coder !== ADJUDICATION,
  );
  const inSession = finished.filter(({ article }) => texts.some((text) => text.article.key === article));
  const numbers = [...new Set(inSession.map(({ coder }) => coder))].sort();
  return texts.flatMap(({ letter, article, version, cut }) =>
    labels
      .filter(({ kind }) => kind !== "question")
      .flatMap(({ key: label }) =>
        numbers
          .filter((coder) => inSession.some((work) => work.coder === coder && work.article === article.key))
          .filter(
            (coder) =>
              read?.some((one) => one.coder === coder && one.article === article.key && one.label === label) ?? true,
          )
          .map((coder): ReferenceMarks => {
            const own = marks.filter(
              (mark) => mark.coder === coder && mark.article === article.key && mark.label === label,
            );
            const placed = own.flatMap(({ passage, note }) =>
              passage.versionKey === version.key && passage.state !== "lost"
                ? sentencesOf(cut, passage).map((sentence) => ({ sentence, note }))
                : [],
            );
            const sentences = [...new Set(placed.map(({ sentence }) => sentence))].sort((a, b) => a - b);
            const notes = placed.flatMap(({ sentence, note }) => (note === null ? [] : [[sentence, note] as const]));
            const name = String(numbers.indexOf(coder) + 1);
            return { letter, label, coder: name, sentences, notes: Object.fromEntries(notes) };
          }),
      ),
  );
}
