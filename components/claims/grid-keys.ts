/** A cell of a grid, and which of its links: the first column names the row and may hold several. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
  readonly link: number;
}

interface Grid {
  readonly rows: number;
  /** How many links each cell of a row has, in the columns' order. */
  linksOf(row: number): readonly number[];
}

type Key = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey">;

/** As many rows as a page of the keyboard is. */
const PAGE_ROWS = 10;

/**
 * The place that a key moves to, or null for a key that moves nothing. Arrows stop at the edges; left and right go through
 * the links of a cell before they leave it. Home and End go to the ends of the row, with Ctrl to the first and last cell;
 * PageUp and PageDown go ten rows. A shorter row takes its last cell, and cells without a link are passed over.
 */
export function moveInGrid(place: GridPlace, { key, ctrlKey, metaKey }: Key, grid: Grid): GridPlace | null {
  const isFar = ctrlKey || metaKey;
  const inRow = (row: number, column: number): GridPlace => {
    const inside = Math.min(Math.max(row, 0), grid.rows - 1);
    const links = grid.linksOf(inside);
    const last = Math.max(links.length - 1, 0);
    const wanted = Math.min(Math.max(column, 0), last);
    const found = links.findIndex((count, index) => index >= wanted && count > 0);
    return { row: inside, column: found === -1 ? links.findLastIndex((count) => count > 0) : found, link: 0 };
  };
  switch (key) {
    case "ArrowRight":
      return step(place, 1, grid);
    case "ArrowLeft":
      return step(place, -1, grid);
    case "ArrowDown":
      return inRow(place.row + 1, place.column);
    case "ArrowUp":
      return inRow(place.row - 1, place.column);
    case "PageDown":
      return inRow(place.row + PAGE_ROWS, place.column);
    case "PageUp":
      return inRow(place.row - PAGE_ROWS, place.column);
    case "Home":
      return inRow(isFar ? 0 : place.row, 0);
    case "End":
      return inRow(isFar ? grid.rows - 1 : place.row, Number.MAX_SAFE_INTEGER);
    default:
      return null;
  }
}

/** One link further in the row, or the same place at its edge. */
function step(place: GridPlace, direction: 1 | -1, grid: Grid): GridPlace {
  const places = grid
    .linksOf(place.row)
    .flatMap((count, column) => Array.from({ length: count }, (_, link) => ({ row: place.row, column, link })));
  const now = places.findIndex(({ column, link }) => column === place.column && link === place.link);
  return places[now + direction] ?? place;
}
