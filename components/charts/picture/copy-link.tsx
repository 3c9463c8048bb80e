"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { type MouseEvent, useState } from "react";
import styles from "./picture.module.css";

interface CopyLinkProps {
  /** Id of the chart's heading, where the address leads. */
  readonly id: string;
  /** Title of the chart. */
  readonly title: string;
}

/**
 * Copies the address of a chart as it is seen, with all switches and the opened mark. Without JavaScript it is a link to
 * that address; where the browser has no clipboard for us (plain HTTP), the address stands there to be copied by hand.
 */
export function CopyLink({ id, title }: CopyLinkProps) {
  const path = usePathname();
  const search = useSearchParams().toString();
  const [state, setState] = useState<"unused" | "copied" | "by-hand">("unused");
  const href = `${path}${search === "" ? "" : `?${search}`}#${id}`;
  const copy = (event: MouseEvent<HTMLAnchorElement>) => {
    // A link that is opened in a new tab stays a link.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    writeToClipboard(new URL(href, location.href).href).then(
      () => setState("copied"),
      () => setState("by-hand"),
    );
  };
  return (
    <>
      <a href={href} onClick={copy} aria-describedby={id}>
        Copy link
      </a>
      <span role="status" className={state === "copied" ? styles.done : "visually-hidden"}>
        {state === "copied" ? "Copied" : ""}
      </span>
      {state === "by-hand" ? (
        <input
          className={styles.address}
          readOnly
          aria-label={`Address of “${title}”`}
          value={new URL(href, location.href).href}
          onFocus={(event) => event.currentTarget.select()}
        />
      ) : null}
    </>
  );
}

/** Rejects where there is no clipboard: browsers give it to secure pages alone. */
async function writeToClipboard(text: string): Promise<void> {
  // The type says that it is always there; over plain HTTP it is not.
  const clipboard: unknown = Reflect.get(navigator, "clipboard");
  if (clipboard === undefined) throw new Error("no clipboard");
  await navigator.clipboard.writeText(text);
}
