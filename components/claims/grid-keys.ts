/** Where the arrow keys lead in a grid of `rows` whose row `r` has `widthOf(r)` cells. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

interface Grid {
  readonly rows: number;
  widthOf(row: number): number;
}

type Key = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey">;

/**
 * The place that a key moves to, or null for a key that moves nothing. Arrows stop at the edges; Home and End go to the
 * ends of the row, with Ctrl to the first and last cell. A shorter row takes its last cell.
 */
export function moveInGrid(place: GridPlace, { key, ctrlKey, metaKey }: Key, grid: Grid): GridPlace | null {
  const isFar = ctrlKey || metaKey;
  const at = (row: number, column: number): GridPlace => {
    const inside = Math.min(Math.max(row, 0), grid.rows - 1);
    return { row: inside, column: Math.min(Math.max(column, 0), grid.widthOf(inside) - 1) };
  };
  switch (key) {
    case "ArrowRight":
      return at(place.row, place.column + 1);
    case "ArrowLeft":
      return at(place.row, place.column - 1);
    case "ArrowDown":
      return at(place.row + 1, place.column);
    case "ArrowUp":
      return at(place.row - 1, place.column);
    case "Home":
      return isFar ? at(0, 0) : at(place.row, 0);
    case "End":
      return isFar ? at(grid.rows - 1, Number.MAX_SAFE_INTEGER) : at(place.row, Number.MAX_SAFE_INTEGER);
    default:
      return null;
  }
}
