"use client";

import { useEffect, useEffectEvent, useId, useState } from "react";
import styles from "./add-articles.module.css";

const ENDINGS = ".txt,.text,.html,.htm,.xhtml,.md,.markdown";

interface FileDropProps {
  readonly limitBytes: number;
  readonly isBusy: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Chooses files, or takes them wherever on the page they are dropped. */
export function FileDrop({ limitBytes, isBusy, onFiles }: FileDropProps) {
  const id = useId();
  const [isOver, setOver] = useState(false);
  const take = useEffectEvent((files: readonly File[]) => {
    if (!isBusy) onFiles(files);
  });

  useEffect(() => {
    // Without preventing both, the browser would leave the page and show the file.
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      setOver(false);
      take([...event.dataTransfer.files]);
    };
    document.addEventListener("dragover", over);
    document.addEventListener("dragleave", leave);
    document.addEventListener("drop", drop);
    return () => {
      document.removeEventListener("dragover", over);
      document.removeEventListener("dragleave", leave);
      document.removeEventListener("drop", drop);
    };
  }, []);

  return (
    <section className={styles.drop} data-over={isOver} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>Or drop files</h2>
      <p className={styles.hint}>
        Saved pages and texts: .html, .txt, .md, many at once, anywhere on this page. One that cannot be read stops
        nothing.
      </p>
      <label className={`button ${styles.choose}`} htmlFor={id}>
        Choose files
      </label>
      <input
        id={id}
        className={styles.file}
        type="file"
        multiple
        accept={ENDINGS}
        // Not disabled while files are sent: the focus would leave it.
        aria-disabled={isBusy ? true : undefined}
        onClick={(event) => {
          if (isBusy) event.preventDefault();
        }}
        aria-describedby={`${id}-limit`}
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = "";
        }}
      />
      <p id={`${id}-limit`} className={styles.limit}>
        Up to {limitBytes / 1024 / 1024} MB each; UTF-8, UTF-16 and windows-1252 are read.
      </p>
      {isOver ? (
        <div className={styles.overlay} aria-hidden="true">
          <p>Drop to add</p>
        </div>
      ) : null}
    </section>
  );
}
