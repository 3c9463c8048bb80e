"use client";

import { type MouseEvent, useState } from "react";
import { drawPicture, paintPicture } from "./draw-picture";
import styles from "./picture.module.css";
import { useHasScript } from "./use-has-script";

interface PictureDownloadsProps {
  /** Id of the chart's heading: names the file. */
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly method: string;
}

/** Dots a CSS pixel in a PNG. */
const SCALE = 2;

/** Saves the chart that they stand in as SVG or PNG, as it is seen now, with its words and its source. */
export function PictureDownloads({ id, title, subtitle, method }: PictureDownloadsProps) {
  const hasScript = useHasScript();
  const [hasFailed, setHasFailed] = useState(false);
  const save = (format: "svg" | "png") => async (event: MouseEvent<HTMLButtonElement>) => {
    const parts = findParts(event.currentTarget);
    setHasFailed(false);
    try {
      if (parts.length === 0) throw new Error(`nothing is drawn in "${id}"`);
      const source = `${method} · ${location.href}`;
      const picture = drawPicture(parts, { title, subtitle, source });
      const blob =
        format === "svg" ? new Blob([picture.text], { type: "image/svg+xml" }) : await paintPicture(picture, SCALE);
      saveFile(blob, `${nameFile(id)}.${format}`);
    } catch {
      setHasFailed(true);
    }
  };
  return (
    <>
      {(["svg", "png"] as const).map((format) => (
        <button key={format} type="button" className={styles.action} data-waiting={!hasScript} onClick={save(format)}>
          .{format}
        </button>
      ))}
      <span role="status" className={styles.failed}>
        {hasFailed ? "It could not be drawn here; .csv holds its numbers." : ""}
      </span>
    </>
  );
}

/** What of the figure is drawn: its legend and its chart, as they are seen now. */
function findParts(button: Element): readonly Element[] {
  return [...(button.closest("figure")?.querySelectorAll("[data-picture]") ?? [])].filter(
    (part) => part.getBoundingClientRect().height > 0,
  );
}

/** @example "harbour-bridge-words-keyness" */
function nameFile(id: string): string {
  return [...location.pathname.split("/").slice(2), id].join("-");
}

function saveFile(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers begin to read only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
