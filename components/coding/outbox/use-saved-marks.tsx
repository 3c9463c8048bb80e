"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, type RefObject, startTransition, useCallback, useMemo, useRef, useState } from "react";
import type { KeptMark } from "@/domain/marks/kept-mark";
import type { Mark, MarkAnswer, MarkingActions } from "../marking-actions";
import type { MarkingSetup } from "../marking-setup";
import { sendMark } from "../send-mark";
import type { Marking } from "../use-marking";
import { useOutbox } from "./use-outbox";
import { isWaiting, withSeen, withWaiting } from "./with-waiting";

interface SavedMarks {
  /** The page's, with what waits on this device as if it were stored. */
  readonly setup: MarkingSetup;
  readonly saving: Marking["saving"];
  /** Sends a mark, or keeps it until somebody answers. */
  save(mark: Mark, label: string): Promise<MarkAnswer>;
  readonly saveWaiting: Marking["saveWaiting"];
  /** What is not saved yet, in words; null while everything is. */
  readonly unsaved: ReactNode;
  /** The same in the text. */
  readonly passages: ReactNode;
}

interface Sheet {
  readonly root: RefObject<HTMLElement | null>;
  /** Whether something is being marked: then the page is not drawn anew under it because of another tab. */
  readonly isMarking: boolean;
  /** Something became of marks that had waited; for the live region. */
  onNews(text: string): void;
}

/** How an article's page saves marks: each is kept on the device until the server has answered (see `openOutbox`). */
export function useSavedMarks(
  drawn: MarkingSetup,
  actions: MarkingActions,
  { root, isMarking, onNews }: Sheet,
): SavedMarks {
  const router = useRouter();
  const { articleKey } = drawn;
  const coder = drawn.coder?.key ?? null;
  const [hasSaved, setSaved] = useState(false);
  // What was stored from here since the page was drawn: it may be built upon before the page says so.
  const stored = useRef<{ readonly of: MarkingSetup; readonly marks: KeptMark<Mark>[] }>({ of: drawn, marks: [] });
  const { open, kept, find } = useOutbox(coder, articleKey, (count) => {
    if (count > 0 || !isMarking) startTransition(() => router.refresh());
    if (count === 0) return;
    setSaved(true);
    onNews(count === 1 ? "Saved: the mark that waited." : `Saved: ${count} marks that waited.`);
  });
  const waiting = useMemo(
    () => kept.filter((one) => one.refusal === null && one.articleKey === articleKey),
    [kept, articleKey],
  );
  const setup = useMemo(() => withWaiting(drawn, waiting), [drawn, waiting]);

  const save = useCallback(
    async (mark: Mark, label: string): Promise<MarkAnswer> => {
      if (mark.kind === "remove-coding" && isWaiting(mark.draft.codingKey)) return NOT_YET;
      if (stored.current.of !== drawn) stored.current = { of: drawn, marks: [] };
      const { codings } = withWaiting(drawn, [...stored.current.marks, ...waiting]);
      const made = withSeen(mark, codings, drawn.codings);
      const send = (markKey?: string) => sendMark(actions, made, { markKey, coder: coder ?? undefined });
      const outbox = await find();
      const answer = await (outbox === null ? send() : outbox.send(made, label, send));
      if (!answer.ok || answer.isKept === true) return answer;
      const { marks } = stored.current;
      marks.push({ markKey: "", coder: "", articleKey, madeAt: 0, label, mark: made, refusal: null });
      setSaved(true);
      return answer;
    },
    [drawn, waiting, actions, coder, find, articleKey],
  );

  const saveWaiting = useCallback(async () => {
    const outbox = await find();
    return outbox === null || outbox.flush();
  }, [find]);

  const isUnsaved = open !== null && kept.length > 0;
  return {
    setup,
    saving: waiting.length > 0 ? "waiting" : hasSaved ? "saved" : "idle",
    save,
    saveWaiting,
    unsaved: isUnsaved ? <open.UnsavedMarks outbox={open.outbox} kept={kept} /> : null,
    passages: isUnsaved && waiting.length > 0 ? <open.WaitingPassages root={root} kept={waiting} /> : null,
  };
}

const NOT_YET: MarkAnswer = {
  ok: false,
  reason: "still-waiting",
  message: "This mark still waits on this device. It can be removed once it is saved.",
};
