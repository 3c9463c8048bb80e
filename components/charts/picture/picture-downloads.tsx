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

/** Saves the drawing of the chart that they stand in as SVG or PNG, with its words and its source. */
export function PictureDownloads({ id, title, subtitle, method }: PictureDownloadsProps) {
  const hasScript = useHasScript();
  const [hasFailed, setHasFailed] = useState(false);
  const save = (format: "svg" | "png") => async (event: MouseEvent<HTMLButtonElement>) => {
    const drawing = findDrawing(event.currentTarget);
    setHasFailed(false);
    try {
      if (drawing === null) throw new Error(`no drawing in "${id}"`);
      const source = `${method} · ${location.href}`;
      const picture = drawPicture(drawing, { title, subtitle, source });
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
        {hasFailed ? "There is no drawing to save here; .csv holds its numbers." : ""}
      </span>
    </>
  );
}

/** Signs and bars are smaller than this, in pixels either way. */
const SMALLEST_DRAWING = 80;

/** The largest drawing of the figure; null before it has been drawn, and where a narrow page shows a list instead. */
function findDrawing(button: Element): SVGSVGElement | null {
  const drawings = [...(button.closest("figure")?.querySelectorAll("svg") ?? [])].map((drawing) => {
    const { width, height } = drawing.getBoundingClientRect();
    return { drawing, area: width * height };
  });
  const [largest] = drawings.toSorted((one, other) => other.area - one.area);
  return largest === undefined || largest.area < SMALLEST_DRAWING ** 2 ? null : largest.drawing;
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
