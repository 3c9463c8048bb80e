"use client";

import { useSearchParams } from "next/navigation";
import type { MouseEvent } from "react";
import { type Layer, readReaderQuery } from "./reader-address";

/**
 * The layers that are on. They live in the address, and the page holds all of them: turning one asks the server nothing.
 */
export function useLayers(): readonly Layer[] {
  const parameters = useSearchParams();
  return readReaderQuery((name) => parameters.get(name) ?? undefined).layers;
}

/** Follows the link of a switch within the page; a new tab or window is the browser's business. */
export function turnLayer(event: MouseEvent<HTMLAnchorElement>): void {
  const { button, ctrlKey, metaKey, shiftKey, altKey } = event;
  if (button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return;
  event.preventDefault();
  window.history.replaceState(null, "", event.currentTarget.href);
}
