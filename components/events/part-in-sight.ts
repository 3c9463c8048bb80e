/** What a page tells of its parts while it is scrolled. */
export interface PartsSeen<Part extends string> {
  /** From top to bottom. */
  readonly order: readonly Part[];
  /** Parts that have risen far enough to be read. */
  readonly reached: ReadonlySet<Part>;
  /** Parts of which anything is on the screen. */
  readonly shown: ReadonlySet<Part>;
  /** Parts that are on the screen from top to bottom. */
  readonly whole: ReadonlySet<Part>;
  /** The part that was asked for by its link, or null. */
  readonly asked: Part | null;
}

/**
 * Which part is being read? The one that was asked for, as long as it is in sight; else the lowest that has been
 * reached; null above the first. The last one also counts once it is shown whole: a page that ends below it cannot
 * bring it any higher. What stands between two parts belongs to the upper one.
 *
 * @example partInSight({ order: ["a", "b"], reached: new Set("a"), shown: new Set("ab"), whole: new Set(), asked: "b" }) // "b"
 */
export function partInSight<Part extends string>({
  order,
  reached,
  shown,
  whole,
  asked,
}: PartsSeen<Part>): Part | null {
  if (asked !== null && shown.has(asked)) return asked;
  const last = order.at(-1);
  if (last !== undefined && whole.has(last)) return last;
  return order.findLast((part) => reached.has(part)) ?? null;
}
