/**
 * Moves the focus to the heading of the section around an element, or to the page's own heading outside of any. For
 * what takes itself away when it is done, such as the button that removes its row: the focus would fall to the top of
 * the document with it.
 */
export function focusHeadingOf(element: Element | null): void {
  const near = element?.closest("section")?.querySelector<HTMLElement>("h2, h3");
  focusHeading(near ?? document.querySelector<HTMLElement>("h1"));
}

/** Moves the focus to the heading of the page. */
export function focusPageHeading(): void {
  focusHeading(document.querySelector<HTMLElement>("h1"));
}

function focusHeading(heading: HTMLElement | null): void {
  if (heading === null) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
