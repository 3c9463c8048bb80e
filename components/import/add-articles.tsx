"use client";

import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { NO_ANSWER } from "@/components/form/no-answer";
import styles from "./add-articles.module.css";
import { EventChoice, type EventOption } from "./event-choice";
import { FileDrop } from "./file-drop";
import { PasteForm, type PasteState } from "./paste-form";
import { type QueuedFile, UploadList } from "./upload-list";
import { uploadFile } from "./upload-file";

export interface Destination {
  readonly event: string;
  readonly newEvent: string;
  /** Key of the open import that the pages are added to, whose event is theirs; empty: a new import. */
  readonly into: string;
}

interface ImportBegun {
  readonly ok: true;
  readonly importKey: string;
}

interface BeginRefused {
  readonly ok: false;
  readonly message: string;
  readonly fieldErrors?: Readonly<Record<string, string>>;
}

interface AddArticlesProps {
  readonly events: readonly EventOption[];
  readonly destination: Destination;
  /** The largest file that is read, in bytes. */
  readonly limitBytes: number;
  readonly beginAction: (destination: Destination) => Promise<ImportBegun | BeginRefused>;
  readonly pasteAction: (before: PasteState, form: FormData) => Promise<PasteState>;
}

/** A form may hold 1 MB; a longer paste goes the way of the files. */
const LONGEST_FORM_TEXT = 300_000;

/**
 * Both ways in, into one import: a pasted page, or many files, each sent by itself so that one bad file stops nothing.
 * When all have been sent the review opens.
 */
export function AddArticles({ events, destination, limitBytes, beginAction, pasteAction }: AddArticlesProps) {
  const router = useRouter();
  const where = useRef<HTMLFormElement>(null);
  const [queue, setQueue] = useState<readonly QueuedFile[]>([]);
  const [problem, setProblem] = useState<{ readonly message: string; readonly field: string | null } | null>(null);
  const importKey = useRef(destination.into === "" ? null : destination.into);

  /** What is wrong with the destination is said at its field, and the focus goes there. */
  function showProblem(message: string, field: string | null) {
    setProblem({ message, field });
    const control = field === null ? null : where.current?.elements.namedItem(field);
    if (control instanceof HTMLElement) control.focus();
  }

  function readDestination(): Destination {
    const form = where.current === null ? new FormData() : new FormData(where.current);
    const { into } = destination;
    return { event: String(form.get("event") ?? ""), newEvent: String(form.get("newEvent") ?? ""), into };
  }

  async function begin(): Promise<string | null> {
    if (importKey.current !== null) return importKey.current;
    const begun = await beginAction(readDestination()).catch(() => null);
    if (begun?.ok) {
      importKey.current = begun.importKey;
      return begun.importKey;
    }
    const message = begun?.message ?? NO_ANSWER.message;
    showProblem(message, Object.keys(begun?.fieldErrors ?? {})[0] ?? null);
    return null;
  }

  async function send(files: readonly QueuedFile[]) {
    setProblem(null);
    const key = await begin();
    if (key === null) return;
    const change = (id: number, fields: Partial<QueuedFile>) =>
      setQueue((before) => before.map((file) => (file.id === id ? { ...file, ...fields } : file)));
    let allArrived = true;
    for (const { id, file, name, input, url } of files) {
      change(id, { state: "sending", share: 0 });
      const target = { importKey: key, name, limitBytes, input, url };
      const outcome = await uploadFile(file, target, (share) => change(id, { share }));
      if (outcome.ok) change(id, { state: "sent", share: 1, message: null });
      else change(id, { state: outcome.isNoted ? "noted" : "failed", message: outcome.message });
      allArrived &&= outcome.ok || outcome.isNoted;
    }
    if (allArrived) router.push(`/articles/import/${key}`);
  }

  function add(files: readonly Omit<QueuedFile, "id" | "state" | "share" | "message">[]) {
    if (files.length === 0) return;
    const added = files.map((file, index): QueuedFile => ({
      ...file,
      id: queue.length + index,
      state: "queued",
      share: 0,
      message: null,
    }));
    setQueue([...queue, ...added]);
    void send(added);
  }

  function openReview() {
    if (importKey.current !== null) router.push(`/articles/import/${importKey.current}`);
  }

  const isSending = queue.some(({ state }) => state === "queued" || state === "sending");
  return (
    <div className={styles.ways}>
      {destination.into === "" ? (
        <form ref={where} id="destination" action={undefined} className={styles.destination}>
          <EventChoice
            events={events}
            chosen={destination}
            error={problem?.field === "newEvent" ? problem.message : null}
            isLocked={queue.length > 0 && problem === null}
          />
        </form>
      ) : null}
      {problem !== null && problem.field === null ? (
        <p role="alert" className={styles.problem}>
          {problem.message}
        </p>
      ) : null}
      {queue.length > 0 ? (
        <UploadList
          files={queue}
          onRetry={
            isSending ? null : () => void send(queue.filter(({ state }) => state === "failed" || state === "queued"))
          }
          onReview={isSending ? null : openReview}
        />
      ) : null}
      <div className={styles.columns}>
        <PasteForm
          pasteAction={pasteAction}
          destination={destination}
          readDestination={readDestination}
          longest={LONGEST_FORM_TEXT}
          onTitleProblem={(message) => (message === null ? setProblem(null) : showProblem(message, "newEvent"))}
          onLongText={(text, url, input) => add([{ name: "Pasted text", file: new Blob([text]), input, url }])}
        />
        <FileDrop
          limitBytes={limitBytes}
          isBusy={isSending}
          onFiles={(files) => add(files.map((file) => ({ name: file.name, file })))}
        />
      </div>
    </div>
  );
}
