import type { FrameNoteView } from "./frame-notes";
import type { MethodLayers } from "./layer-notes";
import type { Layer } from "./reader-address";
import type { ClaimMark, ReadingMark, TargetMark } from "./reading-mark";

/** Everything that can be marked in a text, whether its layer is on or off. */
export interface MarkableView {
  readonly claimMarks: readonly ClaimMark[];
  readonly frames: readonly FrameNoteView[];
  readonly methods: MethodLayers;
  /** The passage that the address names; it is shown over any layer. */
  readonly target: TargetMark | null;
}

/** The marks of every layer. Made once a page: what stays the same mark need not be drawn again. */
export function marksByLayer({
  claimMarks,
  frames,
  methods,
}: MarkableView): Readonly<Record<Layer, readonly ReadingMark[]>> {
  return {
    claims: claimMarks,
    frames: frames.map(({ mark }) => mark),
    voices: voiceMarks(methods),
    shared: sharedMarks(methods),
    charged: methods.charged.map(({ token, start, end, reason }) => ({ kind: "charged", token, start, end, reason })),
  };
}

function voiceMarks({ voices }: MethodLayers): readonly ReadingMark[] {
  return voices.flatMap(({ token, number, speaker, ranges }) =>
    ranges.map(({ start, end }, index) => ({
      kind: "voice",
      token,
      number,
      speaker,
      start,
      end,
      isFirst: index === 0,
    })),
  );
}

function sharedMarks({ shared }: MethodLayers): readonly ReadingMark[] {
  return shared.map(({ token, number, start, end, others }) => ({
    kind: "shared",
    token,
    number,
    start,
    end,
    label: others.map(({ name }) => name).join(", "),
  }));
}
