import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { KeptMark } from "@/domain/marks/kept-mark";
import type { Mark } from "../marking-actions";
import type { Outbox } from "./open-outbox";
import type { UnsavedMarks, WaitingPassages } from "./unsaved-marks";

interface OpenOutbox {
  readonly outbox: Outbox;
  readonly UnsavedMarks: typeof UnsavedMarks;
  readonly WaitingPassages: typeof WaitingPassages;
}

/** What is kept, and the outbox once its code is here. */
export interface OutboxOfPage {
  readonly open: OpenOutbox | null;
  readonly kept: readonly KeptMark<Mark>[];
  /** The outbox, waited for a little where its code is still on its way; null: marks are sent as if there were none. */
  find(): Promise<Outbox | null>;
}

const PATIENCE_MS = 3_000;

/**
 * The outbox of a coder on an article's page. Its code is fetched after the page stands, while there is a connection:
 * most visits never need what it draws.
 *
 * @param onSaved see `openOutbox`
 */
export function useOutbox(coder: string | null, articleKey: string, onSaved: (count: number) => void): OutboxOfPage {
  const [open, setOpen] = useState<OpenOutbox | null>(null);
  const opening = useRef<Promise<Outbox | null>>(NO_OUTBOX);
  const tell = useRef(onSaved);
  useEffect(() => {
    tell.current = onSaved;
  });
  useEffect(() => {
    // Fetched before anybody is at work: whoever begins may mark at once.
    const code = Promise.all([import("./open-outbox"), import("./unsaved-marks")]);
    if (coder === null) {
      code.catch(() => undefined);
      return;
    }
    let isGone = false;
    const start = async () => {
      const [{ openOutbox }, drawing] = await code;
      if (isGone) return null;
      const outbox = openOutbox({ coder, articleKey, onSaved: (count) => tell.current(count) });
      setOpen({ outbox, ...drawing });
      return outbox;
    };
    // Where its code cannot be fetched there is no outbox, and everything else works as before.
    const started = start().catch(() => null);
    opening.current = started;
    return () => {
      isGone = true;
      opening.current = NO_OUTBOX;
      void started.then((outbox) => outbox?.close());
      setOpen(null);
    };
  }, [coder, articleKey]);
  const find = useCallback(() => {
    const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS));
    return Promise.race([opening.current, late]);
  }, []);
  const kept = useSyncExternalStore(open?.outbox.subscribe ?? never, open?.outbox.read ?? nothing, nothing);
  return { open, kept, find };
}

const NO_OUTBOX = Promise.resolve(null);
const NOTHING: readonly KeptMark<Mark>[] = [];
const nothing = () => NOTHING;
const never = () => () => {};
