import type { WeighedCoding } from "./question";

/**
 * Marks on passages gathered into places: marks that overlap, directly or by way of others, are one place. A mark whose
 * words the text has lost overlaps nothing and goes with those on the very same passage. Each place in order of the text,
 * ties by the passage's key, and so are the places; offsets are UTF-16 code units of one version.
 */
export function clusterMarks(marks: readonly WeighedCoding[]): readonly (readonly WeighedCoding[])[] {
  const places: { end: number; lost: string | null; marks: WeighedCoding[] }[] = [];
  for (const mark of [...marks].sort(byPlace)) {
    const { passage } = mark;
    if (passage === null) continue;
    const last = places.at(-1);
    const lost = passage.state === "lost" ? passage.key : null;
    const isSame = lost === null ? last?.lost === null && passage.start < last.end : last?.lost === lost;
    if (last !== undefined && isSame) {
      last.marks.push(mark);
      last.end = Math.max(last.end, passage.end);
    } else {
      places.push({ end: passage.end, lost, marks: [mark] });
    }
  }
  return places.map((place) => place.marks);
}

/** The lost stand last, so that none of them comes between two that overlap. */
function byPlace({ passage: a }: WeighedCoding, { passage: b }: WeighedCoding): number {
  if (a === null || b === null) return 0;
  const lost = Number(a.state === "lost") - Number(b.state === "lost");
  if (lost !== 0) return lost;
  const place = a.state === "lost" ? 0 : a.start - b.start || a.end - b.end;
  return place || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
}
