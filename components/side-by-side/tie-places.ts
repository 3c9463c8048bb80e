import type { TiePlace } from "./nearest-tie";

/** Where ties stand on the page that is open: the one place that looks them up in the document. */

export const SIDES = ["a", "b"] as const;
export type Side = (typeof SIDES)[number];

/** The column of one text. */
export function findSide(side: Side): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-tied-texts] > [data-side="${side}"]`);
}

/** Where a tie begins in one text, or its first words where the text is not stored. */
export function findPlace(side: Side, tie: string): HTMLElement | null {
  return document.getElementById(`in-${side}-${tie}`);
}

/** Whether the texts stand beside each other, each with a scroll bar of its own. */
export function stand(): boolean {
  return matchMedia("(min-width: 768px)").matches;
}

/** The places of all ties in one text, by their distance from the top of its column. */
export function listPlaces(side: Side): readonly TiePlace[] {
  const column = findSide(side);
  if (column === null) return [];
  return [...column.querySelectorAll<HTMLElement>("a[data-tie]")]
    .filter(({ offsetParent }) => offsetParent !== null)
    .map((place) => ({ tie: place.dataset["tie"] ?? "", top: topIn(column, place) }));
}

/** Scrolls the column that holds a place, so that it stands at a third of its height. */
export function scrollSideTo(place: HTMLElement): void {
  const column = place.closest<HTMLElement>("[data-side]");
  if (column === null) return;
  const behavior = matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
  column.scrollTo({ top: topIn(column, place) - column.clientHeight / 3, behavior });
}

/** Brings a tie into view in both texts, or on narrow screens the place in the text that was asked for. */
export function showTie(tie: string, to: Side): void {
  if (!stand()) {
    const place = findPlace(to, tie) ?? findPlace(to === "a" ? "b" : "a", tie);
    place?.scrollIntoView({ block: "center" });
    return;
  }
  document.querySelector("[data-tied-texts]")?.scrollIntoView({ block: "nearest" });
  for (const side of SIDES) {
    const place = findPlace(side, tie);
    if (place !== null) scrollSideTo(place);
  }
  showInList(tie);
}

/** Scrolls the list alone: the texts stay where they are. */
function showInList(tie: string): void {
  const item = document.querySelector<HTMLElement>(`[data-tie-item="${CSS.escape(tie)}"]`);
  const list = item?.closest<HTMLElement>("[data-tie-list]");
  if (item == null || list == null) return;
  const top = topIn(list, item);
  const isInView = top >= list.scrollTop && top + item.offsetHeight <= list.scrollTop + list.clientHeight;
  if (!isInView) list.scrollTo({ top: top - 24 });
}

/** The texts are the server's; which tie is chosen changes without it. */
export function markChosen(tie: string | null): void {
  const marks = document.querySelectorAll<HTMLElement>("[data-ties], [data-tie-item], [data-tie-record]");
  for (const mark of marks) {
    const { ties = "", tieItem = "", tieRecord = "" } = mark.dataset;
    const isChosen = tie !== null && [...ties.split(" "), tieItem, tieRecord].includes(tie);
    mark.toggleAttribute("data-chosen", isChosen);
  }
  for (const link of document.querySelectorAll<HTMLElement>("a[data-tie]")) {
    if (tie !== null && link.dataset["tie"] === tie) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
}

function topIn(column: HTMLElement, place: HTMLElement): number {
  return place.getBoundingClientRect().top - column.getBoundingClientRect().top + column.scrollTop;
}
