import type { ComparedCoding } from "@/domain/comparison/comparison";
import type { NumberedCode } from "./code-slots";
import type { CodeMark } from "./reading-mark";

export interface CodingLine {
  readonly key: string;
  /** "Ada Voss, quoted words, unsure" */
  readonly text: string;
  readonly note: string | null;
  readonly isOwn: boolean;
}

/** One code on one passage, with everybody who put it there. */
export interface FrameNoteView {
  readonly mark: CodeMark;
  readonly codings: readonly CodingLine[];
}

export interface FrameMaterial {
  /** Codings with a place in the version that is shown. */
  readonly codings: readonly ComparedCoding[];
  readonly codes: ReadonlyMap<string, NumberedCode & { readonly name: string }>;
  readonly coders: Readonly<Record<string, string>>;
  /** Key of the coder who is looking, or null. */
  readonly viewer: string | null;
}

/** Codings of passages, each passage × code once, in the order of the text. */
export function frameNotes({ codings, codes, coders, viewer }: FrameMaterial): readonly FrameNoteView[] {
  const groups = new Map<string, ComparedCoding[]>();
  for (const coding of codings) {
    if (coding.scope !== "passage" || coding.passage === null) continue;
    const id = `${coding.passage.key} ${coding.code}`;
    groups.set(id, [...(groups.get(id) ?? []), coding]);
  }
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      const code = first === undefined ? undefined : codes.get(first.code);
      if (first?.passage == null || code === undefined) return [];
      const mark: CodeMark = {
        kind: "code",
        passage: first.passage.key,
        start: first.passage.start,
        end: first.passage.end,
        code: code.key,
        name: code.name,
        digit: code.digit,
        slot: code.slot,
        isQuoted: group.every(({ voice }) => voice === "quoted"),
        isUnsure: group.some(({ unsure }) => unsure),
      };
      return [{ mark, codings: group.map((coding) => toLine(coding, coders, viewer)) }];
    })
    .sort((a, b) => a.mark.start - b.mark.start || b.mark.end - a.mark.end);
}

function toLine(
  { key, coder, voice, unsure, note }: ComparedCoding,
  coders: Readonly<Record<string, string>>,
  viewer: string | null,
): CodingLine {
  const words = [
    coders[coder] ?? "a coder",
    ...(voice === "quoted" ? ["quoted words"] : []),
    ...(unsure ? ["unsure"] : []),
  ];
  return { key, text: words.join(", "), note, isOwn: coder === viewer };
}
