import { ADJUDICATION } from "@/domain/adjudication/adjudicated-voice";
import type { ComparedCoding } from "@/domain/comparison/comparison";
import { groupBy } from "@/domain/comparison/group-by";
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
  /** What an adjudication made of it, for all coders; null where there was none. */
  readonly settled: string | null;
}

export interface FrameMaterial {
  /** Codings with a place in the version that is shown. */
  readonly codings: readonly ComparedCoding[];
  readonly codes: ReadonlyMap<string, NumberedCode & { readonly name: string }>;
  readonly coders: Readonly<Record<string, string>>;
  /** Codings that stand for all coders since an adjudication; null where there was none. */
  readonly settled: readonly ComparedCoding[] | null;
  /** Key of the coder who is looking, or null. */
  readonly viewer: string | null;
}

/**
 * Codings of passages, each passage × code once, in the order of the text. What was settled is said beside the coders' own
 * marks and adds none, but for a passage that no coder marks any more.
 */
export function frameNotes({ codings, settled, codes, coders, viewer }: FrameMaterial): readonly FrameNoteView[] {
  const standing = new Map((settled ?? []).map((coding) => [placeOf(coding), coding]));
  const groups = groupBy([...codings, ...standing.values()].filter(isOnPassage), placeOf);
  return [...groups]
    .flatMap(([place, group]) => {
      const [first] = group;
      const code = first === undefined ? undefined : codes.get(first.code);
      if (first?.passage == null || code === undefined) return [];
      const own = group.filter(({ coder }) => coder !== ADJUDICATION);
      const marked = own.length === 0 ? group : own;
      const mark: CodeMark = {
        kind: "code",
        passage: first.passage.key,
        start: first.passage.start,
        end: first.passage.end,
        code: code.key,
        name: code.name,
        digit: code.digit,
        slot: code.slot,
        isQuoted: marked.every(({ voice }) => voice === "quoted"),
        isUnsure: marked.some(({ unsure }) => unsure),
      };
      return [
        {
          mark,
          codings: own.map((coding) => toLine(coding, coders, viewer)),
          settled: settled === null ? null : describeSettled(standing.get(place)),
        },
      ];
    })
    .sort((a, b) => a.mark.start - b.mark.start || b.mark.end - a.mark.end);
}

function isOnPassage({ scope, passage }: ComparedCoding): boolean {
  return scope === "passage" && passage !== null;
}

function placeOf({ passage, code, scope }: ComparedCoding): string {
  return `${passage?.key ?? ""} ${code} ${scope}`;
}

function describeSettled(coding: ComparedCoding | undefined): string {
  if (coding === undefined) return "Settled by adjudication: does not apply here";
  return `Settled by adjudication: applies${coding.voice === "quoted" ? ", quoted words" : ""}`;
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
