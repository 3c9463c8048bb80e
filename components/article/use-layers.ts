"use client";

import { useSearchParams } from "next/navigation";
import { type MouseEvent, useCallback, useLayoutEffect, useMemo, useRef, useState } from "react";
import { type Layer, readReaderQuery } from "./reader-address";

/** Follows the link of a switch within the page; a new tab or window is the browser's business. */
export type TurnLayer = (event: MouseEvent<HTMLAnchorElement>) => void;

/**
 * The layers that are on, and what turns them. They live in the address, and the page holds all of them: turning one asks
 * the server nothing. The page is drawn first and the address follows: the other way round the framework draws in slices,
 * with pictures of the old page in between, and a long text answers a quarter later. The list is the same object until
 * other layers are on.
 */
export function useLayers(): { readonly layers: readonly Layer[]; readonly turn: TurnLayer } {
  const parameters = useSearchParams();
  const address = parameters.toString();
  const [turned, setTurned] = useState<{ readonly from: string; readonly layers: string | undefined } | null>(null);
  const inAddress = layersOf(parameters);
  const names = turned?.from === address ? turned.layers : inAddress;
  const layers = useMemo(() => readReaderQuery((name) => (name === "layers" ? names : undefined)).layers, [names]);
  const latest = useRef(address);
  const following = useRef(0);
  useLayoutEffect(() => {
    latest.current = address;
  });
  const turn = useCallback<TurnLayer>((event) => {
    const { button, ctrlKey, metaKey, shiftKey, altKey } = event;
    if (button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return;
    event.preventDefault();
    const { href } = event.currentTarget;
    setTurned({ from: latest.current, layers: layersOf(new URL(href).searchParams) });
    window.clearTimeout(following.current);
    following.current = window.setTimeout(() => window.history.replaceState(null, "", href), FOLLOW_MS);
  }, []);
  return { layers, turn };
}

/** After the picture that shows the answer. */
const FOLLOW_MS = 50;

/** As an address writes them; `none` and what is missing are told apart by its reader. */
function layersOf(parameters: Pick<URLSearchParams, "get">): string | undefined {
  return parameters.get("layers") ?? undefined;
}
