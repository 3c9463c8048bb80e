"use client";

import Link from "next/link";
import { useEffect, useRef } from "react";
import { type EventPart, partsOf } from "./event-parts";
import { PartLabel } from "./part-label";
import { usePartInSight } from "./use-part-in-sight";

/** Once a kind, so that the observers are not set up again at every drawing. */
const ORDER = {
  event: partsOf("event").map(({ part }) => part),
  dossier: partsOf("dossier").map(({ part }) => part),
} satisfies Record<string, readonly EventPart[]>;

const STILL = "(prefers-reduced-motion: reduce)";

/** The questions as links down the overview; the one whose part is in sight is current. Without JavaScript, plain links. */
export function PartsOnPage({ kind }: { readonly kind: "event" | "dossier" }) {
  const [current, ask] = usePartInSight(ORDER[kind]);
  const list = useRef<HTMLOListElement>(null);

  // On a phone the bar is wider than the screen: it follows sideways, and never moves the page.
  useEffect(() => {
    const bar = list.current?.parentElement;
    const link = list.current?.querySelector<HTMLElement>("[aria-current]");
    if (bar == null || link == null || bar.scrollWidth <= bar.clientWidth) return;
    const behavior = matchMedia(STILL).matches ? "instant" : "smooth";
    bar.scrollTo({ left: link.offsetLeft - (bar.clientWidth - link.offsetWidth) / 2, behavior });
  }, [current]);

  return (
    <ol ref={list}>
      {partsOf(kind).map(({ part, short }, index) => (
        <li key={part}>
          <Link
            prefetch={false}
            href={`#${part}`}
            aria-current={part === current ? "location" : undefined}
            onClick={() => ask(part)}
          >
            <PartLabel number={index + 1} text={short} />
          </Link>
        </li>
      ))}
    </ol>
  );
}
