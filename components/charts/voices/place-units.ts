/** Room for the largest figure of a table, in CSS pixels. */
const LONGEST = 50;
/** What one is drawn as where there is room. */
const WIDEST_UNIT = 10;
/** Narrower squares could not be told apart. */
const NARROWEST_SQUARE = 3;
/** A bar that is thinner could be taken for a line. */
const NARROWEST_BAR = 2;

/** How a small figure is drawn: widths and places in CSS pixels, from the left. */
export interface PlacedUnits {
  readonly width: number;
  readonly pieces: readonly { readonly x: number; readonly width: number }[];
}

/**
 * How a figure is drawn beside others of its table: one square for each thing while squares can be told apart, else one
 * bar. All figures of a table have one scale, so that lengths can be compared without colour and without reading.
 *
 * @param count the figure, 1 or more
 * @param most the largest figure of the table
 */
export function placeUnits(count: number, most: number): PlacedUnits {
  const room = LONGEST / Math.max(1, most);
  const unit = Math.min(WIDEST_UNIT, Math.floor(room));
  const gap = unit === WIDEST_UNIT ? 2 : 1;
  if (unit - gap < NARROWEST_SQUARE) {
    const width = Math.max(NARROWEST_BAR, count * room);
    return { width, pieces: [{ x: 0, width }] };
  }
  const pieces = Array.from({ length: count }, (_, place) => ({ x: place * unit, width: unit - gap }));
  return { width: count * unit - gap, pieces };
}
