"use client";

import Link from "next/link";
import { CurrentInView } from "./current-in-view";
import { type EventPart, partsOf } from "./event-parts";
import { PartLabel } from "./part-label";
import { usePartInSight } from "./use-part-in-sight";

/** Once a kind, so that the observers are not set up again at every drawing. */
const ORDER = {
  event: partsOf("event").map(({ part }) => part),
  dossier: partsOf("dossier").map(({ part }) => part),
} satisfies Record<string, readonly EventPart[]>;

/** The questions as links down the overview; the one whose part is in sight is current. Without JavaScript, plain links. */
export function PartsOnPage({ kind }: { readonly kind: "event" | "dossier" }) {
  const [current, ask] = usePartInSight(ORDER[kind]);

  return (
    <CurrentInView current={current}>
      <ol>
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
    </CurrentInView>
  );
}
