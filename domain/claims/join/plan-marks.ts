import type { Polarity } from "../claim";

/**
 * What becomes of people's marks when they go from one claim to another: which move, and which the other claim has
 * already. Marks stay their coders' own throughout; nothing here decides who may move them.
 */

export interface MovableMention {
  readonly id: number;
  readonly coderId: number;
  readonly passageId: number;
  readonly polarity: Polarity;
  /** Everything else that its coder said of the passage, in one comparable text: equal texts say the same. */
  readonly reading: string;
}

export interface MovableCheck {
  readonly id: number;
  readonly coderId: number;
  readonly versionId: number;
  /** ISO day. */
  readonly checkedOn: string;
}

export interface MentionPlan {
  /** Ids of those that move. */
  readonly moves: readonly number[];
  /** Ids of those that their coder has made of the other claim too, word for word the same. */
  readonly doubled: readonly number[];
  /**
   * A passage that one coder read as affirming one of the claims and as denying the other: to that coder they were not
   * the same claim. Null without any.
   */
  readonly clash: { readonly coderId: number; readonly passageId: number } | null;
}

/**
 * Mentions that go to a claim which has mentions of its own. One coder's two readings of a passage that differ in
 * anything but their claim both stay: neither is known to be the better one.
 */
export function planMentions(going: readonly MovableMention[], there: readonly MovableMention[]): MentionPlan {
  const isDoubled = (mention: MovableMention) =>
    there.some((other) => isOnSamePassage(mention, other) && saysTheSame(mention, other));
  const clash = going.find((mention) =>
    there.some((other) => isOnSamePassage(mention, other) && areOpposed(mention, other)),
  );
  return {
    moves: going.filter((mention) => !isDoubled(mention)).map(({ id }) => id),
    doubled: going.filter(isDoubled).map(({ id }) => id),
    clash: clash === undefined ? null : { coderId: clash.coderId, passageId: clash.passageId },
  };
}

function isOnSamePassage(one: MovableMention, other: MovableMention): boolean {
  return one.coderId === other.coderId && one.passageId === other.passageId;
}

function saysTheSame(one: MovableMention, other: MovableMention): boolean {
  return one.polarity === other.polarity && one.reading === other.reading;
}

function areOpposed(one: MovableMention, other: MovableMention): boolean {
  const polarities = [one.polarity, other.polarity];
  return polarities.includes("affirms") && polarities.includes("denies");
}

export interface CheckPlan {
  readonly moves: readonly number[];
  /** Checks that the same coder has made of the other claim in the same version; the later of both days stands. */
  readonly doubled: readonly { readonly id: number; readonly into: number; readonly checkedOn: string }[];
}

/** Checks that go to a claim which has checks of its own: a coder has one for each version of a text. */
export function planChecks(going: readonly MovableCheck[], there: readonly MovableCheck[]): CheckPlan {
  const moves: number[] = [];
  const doubled: CheckPlan["doubled"][number][] = [];
  for (const { id, coderId, versionId, checkedOn } of going) {
    const known = there.find((other) => other.coderId === coderId && other.versionId === versionId);
    if (known === undefined) moves.push(id);
    else doubled.push({ id, into: known.id, checkedOn: known.checkedOn > checkedOn ? known.checkedOn : checkedOn });
  }
  return { moves, doubled };
}
