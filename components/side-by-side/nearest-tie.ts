/** Where a tie begins in one of the texts, in CSS pixels from the top of its column. */
export interface TiePlace {
  readonly tie: string;
  readonly top: number;
}

/**
 * The tie that a reader is at: the last one that begins at or above the line they read at, else the first; null without
 * ties. `places` in any order; of two at one height the first given.
 */
export function nearestTie(places: readonly TiePlace[], line: number): string | null {
  let above: TiePlace | null = null;
  let first: TiePlace | null = null;
  for (const place of places) {
    if (place.top <= line && (above === null || place.top > above.top)) above = place;
    if (first === null || place.top < first.top) first = place;
  }
  return (above ?? first)?.tie ?? null;
}

/** The tie that comes `step` ties after the chosen one, round and round; without one, the first or the last. */
export function stepTie(ties: readonly string[], chosen: string | null, step: 1 | -1): string | null {
  const at = chosen === null ? -1 : ties.indexOf(chosen);
  if (at === -1) return (step === 1 ? ties[0] : ties.at(-1)) ?? null;
  return ties[(at + step + ties.length) % ties.length] ?? null;
}
