/** Top and bottom of a stretch of the text, in CSS pixels from the top of the element that holds text and notes. */
export interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/** Attributes of runs that name the marks over them. */
export type MarkAttribute = "brackets" | "voices" | "shared";

/** How far each mark of a kind reaches, by its token. Reads the page and writes nothing. */
export function measureExtents(root: HTMLElement, attribute: MarkAttribute): ReadonlyMap<string, Extent> {
  const origin = root.getBoundingClientRect().top;
  const extents = new Map<string, Extent>();
  for (const run of root.querySelectorAll<HTMLElement>(`[data-${attribute}]`)) {
    const lines = [...run.getClientRects()].filter(({ width }) => width > 1);
    if (lines.length === 0) continue;
    const top = Math.min(...lines.map((line) => line.top)) - origin;
    const bottom = Math.max(...lines.map((line) => line.bottom)) - origin;
    for (const token of (run.dataset[attribute] ?? "").split(" ")) {
      const known = extents.get(token);
      extents.set(token, {
        top: Math.min(known?.top ?? Infinity, top),
        bottom: Math.max(known?.bottom ?? -Infinity, bottom),
      });
    }
  }
  return extents;
}

/** Where the first line of each of these runs is; runs are named by the offset at which they begin. */
export function measureStarts(root: HTMLElement, offsets: ReadonlySet<string>): ReadonlyMap<string, number> {
  if (offsets.size === 0) return new Map();
  const origin = root.getBoundingClientRect().top;
  const tops = new Map<string, number>();
  for (const run of root.querySelectorAll<HTMLElement>("[data-start]")) {
    const start = run.dataset["start"] ?? "";
    if (!offsets.has(start)) continue;
    const top = run.getClientRects()[0]?.top;
    if (top !== undefined) tops.set(start, top - origin);
  }
  return tops;
}
