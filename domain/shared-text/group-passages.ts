import { disjointSets } from "./disjoint-sets";
import type { AlignedPassage } from "./extend-run";

/** A stretch of one text, in words; `end` is exclusive. */
export interface PassagePlace {
  readonly text: number;
  readonly start: number;
  readonly end: number;
}

/** The places of one passage, by text and start. */
export type PassageGroup = readonly PassagePlace[];

/** Two places in a text are one passage when this share of the longer lies in both. */
const SAME_PLACE_SHARE = 0.75;

/**
 * Passages that two texts share, joined to passages that any number of texts share: places that mostly coincide are the
 * same passage. A sentence that three texts hold and the paragraph around it that two of them hold stay two findings; a
 * part of a passage of the very same texts is dropped. By first place; the order of the input makes no difference.
 */
export function groupPassages(passages: readonly AlignedPassage[]): PassageGroup[] {
  const places = distinctPlaces(passages);
  const groups = disjointSets(places.list.length);
  for (const { a, aStart, aEnd, b, bStart, bEnd } of passages) {
    groups.join(places.numberOf(a, aStart, aEnd), places.numberOf(b, bStart, bEnd));
  }
  let open: number[] = [];
  for (const [number, place] of places.list.entries()) {
    open = open.filter((other) => {
      const known = places.list[other];
      return known !== undefined && known.text === place.text && known.end > place.start;
    });
    for (const other of open) if (mostlyCoincide(places.list[other], place)) groups.join(other, number);
    open.push(number);
  }

  const members = new Map<number, PassagePlace[]>();
  for (const [number, place] of places.list.entries()) {
    const group = groups.find(number);
    const known = members.get(group);
    if (known === undefined) members.set(group, [place]);
    else known.push(place);
  }
  return withoutParts([...members.values()].map(withoutOverlaps)).sort(byFirstPlace);
}

interface DistinctPlaces {
  /** By text, start and end. */
  readonly list: readonly PassagePlace[];
  numberOf(text: number, start: number, end: number): number;
}

function distinctPlaces(passages: readonly AlignedPassage[]): DistinctPlaces {
  const keyOf = (text: number, start: number, end: number) => `${text} ${start} ${end}`;
  const known = new Map<string, PassagePlace>();
  for (const { a, aStart, aEnd, b, bStart, bEnd } of passages) {
    known.set(keyOf(a, aStart, aEnd), { text: a, start: aStart, end: aEnd });
    known.set(keyOf(b, bStart, bEnd), { text: b, start: bStart, end: bEnd });
  }
  const list = [...known.values()].sort((x, y) => x.text - y.text || x.start - y.start || x.end - y.end);
  const numbers = new Map(list.map(({ text, start, end }, number) => [keyOf(text, start, end), number]));
  return { list, numberOf: (text, start, end) => numbers.get(keyOf(text, start, end)) ?? 0 };
}

function mostlyCoincide(one: PassagePlace | undefined, other: PassagePlace): boolean {
  if (one === undefined) return false;
  const inBoth = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return inBoth >= SAME_PLACE_SHARE * Math.max(one.end - one.start, other.end - other.start);
}

/** Places of one group that overlap in a text are one place. They come by text and start. */
function withoutOverlaps(places: readonly PassagePlace[]): PassagePlace[] {
  const merged: PassagePlace[] = [];
  for (const place of places) {
    const last = merged.at(-1);
    if (last !== undefined && last.text === place.text && place.start < last.end) {
      merged[merged.length - 1] = { ...last, end: Math.max(last.end, place.end) };
    } else {
      merged.push(place);
    }
  }
  return merged;
}

/** Drops a group whose places all lie inside those of another group of the same texts. */
function withoutParts(groups: readonly PassageGroup[]): PassageGroup[] {
  const byTexts = new Map<string, PassageGroup[]>();
  for (const group of groups) {
    const key = [...new Set(group.map(({ text }) => text))].join(" ");
    byTexts.set(key, [...(byTexts.get(key) ?? []), group]);
  }
  return [...byTexts.values()].flatMap((alike) =>
    alike.filter(
      (group, index) =>
        !alike.some((other, at) => at !== index && isInside(group, other) && (at < index || !isInside(other, group))),
    ),
  );
}

/** Both come by text and start, and the places of a group do not overlap, so one look at each is enough. */
function isInside(group: PassageGroup, other: PassageGroup): boolean {
  let at = 0;
  return group.every((place) => {
    while (endsBefore(other[at], place)) at += 1;
    const around = other[at];
    return around !== undefined && around.text === place.text && around.start <= place.start && place.end <= around.end;
  });
}

function endsBefore(one: PassagePlace | undefined, { text, start }: PassagePlace): boolean {
  return one !== undefined && (one.text < text || (one.text === text && one.end <= start));
}

function byFirstPlace(one: PassageGroup, other: PassageGroup): number {
  const [x, y] = [one[0], other[0]];
  if (x === undefined || y === undefined) return 0;
  return x.text - y.text || x.start - y.start || y.end - x.end || one.length - other.length;
}
