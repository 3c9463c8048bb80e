import { GENERIC_FRAMES, type GenericFrame } from "./generic-frame-cues";

/** The trained weights of the five generic frames (reference/framing-weights). */
export interface GenericFrameModel {
  readonly version: string;
  readonly frames: Readonly<Record<GenericFrame, FrameWeights>>;
}

/** A logistic regression over the square roots of cue rates and the mean direction of words. */
export interface FrameWeights {
  readonly bias: number;
  /** Suggested from this score on. */
  readonly threshold: number;
  /** Weight of a group, by its key, per square root of occurrences in 1,000 words. */
  readonly groups: Readonly<Record<string, number>>;
  /** Weight of each dimension of the mean word vector (components of length-one vectors). */
  readonly direction: readonly number[];
}

/**
 * Reads the weights from their file.
 *
 * @throws TypeError when a frame or one of its fields is missing.
 */
export function readGenericFrameModel(json: string): GenericFrameModel {
  const value: unknown = JSON.parse(json);
  if (!isRecord(value) || typeof value.version !== "string" || !isRecord(value.frames)) {
    throw new TypeError("the weights of generic frames have no version or no frames");
  }
  const { frames } = value;
  const read = (frame: GenericFrame): FrameWeights => {
    const weights = frames[frame];
    if (!isFrameWeights(weights)) throw new TypeError(`the weights of the frame "${frame}" are incomplete`);
    return weights;
  };
  const [responsibility, humanInterest, conflict, morality, economic] = GENERIC_FRAMES;
  return {
    version: value.version,
    frames: {
      responsibility: read(responsibility),
      "human-interest": read(humanInterest),
      conflict: read(conflict),
      morality: read(morality),
      economic: read(economic),
    },
  };
}

function isFrameWeights(value: unknown): value is FrameWeights {
  return (
    isRecord(value) &&
    typeof value.bias === "number" &&
    typeof value.threshold === "number" &&
    isRecord(value.groups) &&
    Object.values(value.groups).every((weight) => typeof weight === "number") &&
    Array.isArray(value.direction) &&
    value.direction.every((weight) => typeof weight === "number")
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
