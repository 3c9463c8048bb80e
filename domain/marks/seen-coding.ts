/** What a coding said when somebody looked at it. For a primary frame the code may be another one than is chosen now. */
export interface SeenCoding {
  readonly code: string;
  readonly voice: "outlet" | "quoted";
  readonly unsure: boolean;
  readonly note: string | null;
}

/** What stands where a mark was to be made: in words, and as whoever insists on theirs says that they have seen it. */
export interface Theirs {
  readonly text: string;
  /** For a coding; null: nothing stands there. */
  readonly seen?: SeenCoding | null;
  /** For a mention: key of the one to replace now, or null. */
  readonly replaces?: string | null;
}

/**
 * Whether what is stored has become something else since it was looked at, so that a save would write over it. Where
 * both want the same, nothing is lost, whoever came first.
 *
 * @param seen null: nothing stood there; undefined: nobody claims to have looked, as on the command line
 * @param stored what stands there now; null: nothing
 * @param wanted what is to stand there; null: nothing
 */
export function isChangedElsewhere(
  seen: SeenCoding | null | undefined,
  stored: SeenCoding | null,
  wanted: SeenCoding | null,
): boolean {
  return seen !== undefined && !saysTheSame(stored, seen) && !saysTheSame(stored, wanted);
}

function saysTheSame(one: SeenCoding | null, other: SeenCoding | null): boolean {
  if (one === null || other === null) return one === other;
  return one.code === other.code && one.voice === other.voice && one.unsure === other.unsure && one.note === other.note;
}
