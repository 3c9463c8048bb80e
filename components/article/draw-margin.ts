import type { Extent } from "./margin-extents";
import styles from "./place-notes.module.css";
import { noteId } from "./reading-mark";

/** Two marks closer than this, in CSS pixels, would run into each other in one lane. */
const LANE_GAP = 6;
/** Room that the number of a bracket needs, in CSS pixels. */
const NUMBER_HEIGHT = 18;

/** One bracket a passage, with the claim's number as the way to its note; where two overlap, the later stands outside. */
export function drawBrackets(
  host: HTMLElement,
  extents: ReadonlyMap<string, Extent>,
  { numberOf, textTop }: { readonly numberOf: (claim: string) => string; readonly textTop: number },
): void {
  let numbered = -Infinity;
  for (const { token, top, bottom, isOuter } of inLanes(extents)) {
    const lane = top < textTop ? styles.inHead : isOuter ? styles.outer : undefined;
    // Two numbers in one line would read as one.
    const isBelow = top < numbered + NUMBER_HEIGHT;
    numbered = isBelow ? numbered + NUMBER_HEIGHT : top;
    const bracket = makeMark([styles.bracket, lane], { top, bottom });
    const claim = token.split(":")[0] ?? "";
    const number = makeNumber(claim, numberOf(claim));
    if (isBelow) number.style.top = `${numbered - top}px`;
    bracket.append(number);
    host.append(bracket);
  }
}

/** One rule a statement, dashed where only the method says so; numbered where its note had to move away. */
export function drawVoiceRules(
  host: HTMLElement,
  extents: ReadonlyMap<string, Extent>,
  { isDecided, isFar }: { readonly isDecided: TokenTest; readonly isFar: TokenTest },
): void {
  for (const { token, isOuter, ...extent } of inLanes(extents)) {
    const lane = isOuter ? styles.outerRule : undefined;
    const rule = makeMark([styles.rule, isDecided(token) ? undefined : styles.dashed, lane], extent);
    if (isFar(token)) rule.append(makeNumber(token, token));
    host.append(rule);
  }
}

/** A double rule for text that others print, too; beside the rules of speakers it stands further out. */
export function drawSharedRules(
  host: HTMLElement,
  extents: ReadonlyMap<string, Extent>,
  { isFar }: { readonly isFar: TokenTest },
): void {
  for (const { token, isOuter, ...extent } of inLanes(extents)) {
    const rule = makeMark([styles.double, isOuter ? styles.outerDouble : undefined], extent);
    if (isFar(token)) rule.append(makeNumber(token, token));
    host.append(rule);
  }
}

type TokenTest = (token: string) => boolean;

interface InLane extends Extent {
  readonly token: string;
  /** An earlier one reaches beside it. */
  readonly isOuter: boolean;
}

function inLanes(extents: ReadonlyMap<string, Extent>): readonly InLane[] {
  let reached = -Infinity;
  return [...extents]
    .sort(([, a], [, b]) => a.top - b.top)
    .map(([token, { top, bottom }]) => {
      const isOuter = top < reached - LANE_GAP;
      reached = Math.max(reached, bottom);
      return { token, top, bottom, isOuter };
    });
}

/** The way to a note for the pointer; the number in the text is the one for keyboards and screen readers. */
function makeNumber(token: string, text: string): HTMLElement {
  const number = document.createElement("a");
  number.href = `#${noteId(token)}`;
  number.tabIndex = -1;
  number.textContent = text;
  return number;
}

function makeMark(classes: readonly (string | undefined)[], { top, bottom }: Extent): HTMLElement {
  const mark = document.createElement("div");
  mark.className = classes.filter((name) => name !== undefined).join(" ");
  mark.style.top = `${top}px`;
  mark.style.height = `${bottom - top}px`;
  return mark;
}
