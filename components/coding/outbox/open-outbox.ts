import {
  afterAnswer,
  isToWait,
  type KeptMark,
  listWaiting,
  pauseAfter,
  type SendAnswer,
} from "@/domain/marks/kept-mark";
import type { Mark, MarkAnswer } from "../marking-actions";
import { insistOn } from "./insist-on";
import { dropKept, isStillKept, listKept, putKept } from "./mark-store";
import { postMark } from "./post-mark";

type Kept = KeptMark<Mark>;

/** Marks that are on their way: written down on the device, sent, and kept until the server has answered. */
export interface Outbox {
  /** What waits or was refused, oldest first; the same list until something changes. */
  read(): readonly Kept[];
  subscribe(onChange: () => void): () => void;
  /** Why it waits although the server answered, such as "You are signed out"; null: nobody answered. */
  whyWaiting(): string | null;
  /**
   * Sends a mark, first by `attempt`. Where nobody answers it waits and is tried again; then the answer says that it is
   * kept. What is refused at once is not kept: whoever made it is still looking at it. Only where something else stands
   * there by now, both stay to choose from.
   */
  send(mark: Mark, label: string, attempt: (markKey: string) => Promise<MarkAnswer>): Promise<MarkAnswer>;
  /** Of two that contradict each other, or of what was refused: gives this one up. */
  discard(kept: Kept): void;
  /** Sends it once more, made upon what stands there now. */
  insist(kept: Kept): Promise<void>;
  /** Tries all that waits, now; answers whether nothing waits any more. */
  flush(): Promise<boolean>;
  close(): void;
}

interface OutboxPlace {
  readonly coder: string;
  readonly articleKey: string;
  /** Something that had waited was saved, here or in another tab: the page is to be drawn anew. */
  onSaved(count: number): void;
}

const PATIENCE_MS = 10_000;
const OTHER_TAB_MS = 1_000;
const CHANNEL = "parallax-marks";

/** The outbox of a coder, on one article's page or, with an empty key, on any other. It sends what waits for all articles. */
export function openOutbox({ coder, articleKey, onSaved }: OutboxPlace): Outbox {
  const listeners = new Set<() => void>();
  const inFlight = new Set<string>();
  const tabs = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(CHANNEL);
  let shown = listAll();
  let timer = 0;
  let inVain = 0;
  let why: string | null = null;
  let flushing: Promise<boolean> | null = null;

  function listAll(): readonly Kept[] {
    return [...listKept(coder)]
      .filter(({ markKey }) => !inFlight.has(markKey))
      .sort((one, other) => one.madeAt - other.madeAt);
  }
  const publish = () => {
    const now = listAll();
    if (saysTheSame(now, shown)) return;
    shown = now;
    for (const listener of listeners) listener();
  };
  const tellTabs = () => tabs?.postMessage(articleKey);
  /** Takes an answer in, unless another tab did so first. */
  const settle = (kept: Kept, answer: SendAnswer) => {
    if (!isStillKept(kept)) return;
    const left = afterAnswer(kept, answer);
    if (left === null) dropKept(kept);
    else if (left !== kept) putKept(left);
  };
  const tryLater = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void flush(), pauseAfter(inVain));
  };
  const sendWaiting = async () => {
    let saved = 0;
    for (const kept of listWaiting(listAll())) {
      const answer = await postMark(kept);
      settle(kept, answer);
      if (isToWait(answer)) {
        why = messageOf(answer);
        inVain += 1;
        tryLater();
        break;
      }
      inVain = 0;
      if (answer?.ok === true) saved += 1;
    }
    publish();
    if (saved > 0) {
      tellTabs();
      onSaved(saved);
    }
    return listWaiting(shown).length === 0;
  };
  const flush = (): Promise<boolean> => {
    flushing ??= sendWaiting().finally(() => (flushing = null));
    return flushing;
  };
  const keep = (mark: Mark, label: string): Kept => {
    return { markKey: newMarkKey(), coder, articleKey, madeAt: Date.now(), mark, label, refusal: null };
  };

  const onStorage = ({ key }: StorageEvent) => {
    // What the other tab writes down is mostly saved a moment later.
    if (key === null || key.startsWith(`parallax.mark.${coder}.`)) setTimeout(publish, OTHER_TAB_MS);
  };
  const onAwake = () => {
    if (document.visibilityState === "hidden" || listWaiting(shown).length === 0) return;
    inVain = 0;
    void flush();
  };
  const onLeave = () => {
    // Who answers the page's own request is not heard any more; under its key a mark is stored once, however often sent.
    const [oldest] = [...listKept(coder)].filter(({ markKey }) => inFlight.has(markKey));
    if (oldest !== undefined) void postMark(oldest);
  };
  const onTold = ({ data }: MessageEvent<unknown>) => {
    if (data === articleKey) onSaved(0);
  };
  tabs?.addEventListener("message", onTold);
  addEventListener("storage", onStorage);
  for (const event of ["online", "focus", "pageshow"]) addEventListener(event, onAwake);
  addEventListener("pagehide", onLeave);
  if (shown.length > 0) void flush();

  return {
    read: () => shown,
    whyWaiting: () => why,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    async send(mark, label, attempt) {
      const kept = keep(mark, label);
      const waiting = listWaiting(shown);
      const last = waiting.at(-1);
      // Pressed again because nothing seemed to happen.
      if (last !== undefined && saysTheSame(last.mark, mark)) return keptAnswer(label);
      const canWait = putKept(kept);
      if (waiting.some((other) => other.articleKey === articleKey)) {
        // It may be built upon what waits, and must not overtake it.
        publish();
        void flush();
        return keptAnswer(label);
      }
      inFlight.add(kept.markKey);
      const answer = await orNothing(attempt(kept.markKey));
      inFlight.delete(kept.markKey);
      if (isToWait(answer) && canWait) {
        why = messageOf(answer);
        inVain = 1;
        tryLater();
        publish();
        return keptAnswer(label);
      }
      if (answer === null) return UNREACHED;
      if (answer.ok || answer.reason !== "changed-elsewhere") dropKept(kept);
      else settle(kept, answer);
      if (!answer.ok) publish();
      else tellTabs();
      return answer;
    },
    discard(kept) {
      dropKept(kept);
      publish();
    },
    async insist(kept) {
      const theirs = kept.refusal?.theirs;
      if (theirs === undefined) return;
      // Written down before the other goes, so that a crash in between loses nothing.
      putKept({ ...kept, markKey: newMarkKey(), mark: insistOn(kept.mark, theirs), refusal: null });
      dropKept(kept);
      publish();
      await flush();
    },
    flush,
    close() {
      clearTimeout(timer);
      tabs?.close();
      removeEventListener("storage", onStorage);
      for (const event of ["online", "focus", "pageshow"]) removeEventListener(event, onAwake);
      removeEventListener("pagehide", onLeave);
    },
  };
}

const UNREACHED: MarkAnswer = {
  ok: false,
  reason: "unreached",
  message: "Parallax did not answer, and this browser keeps nothing. Leave the page open and try again.",
};

function messageOf(answer: SendAnswer): string | null {
  return answer === null || answer.ok ? null : answer.message;
}

function keptAnswer(label: string): MarkAnswer {
  return { ok: true, changeKey: null, summary: `${label}: kept on this device until Parallax answers.`, isKept: true };
}

/** Null where it fails or takes too long; what comes after that is heard when the mark is sent again. */
function orNothing(answer: Promise<MarkAnswer>): Promise<MarkAnswer | null> {
  const silence = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS));
  return Promise.race([answer.catch(() => null), silence]);
}

function saysTheSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** 32 digits of chance. Not `randomUUID`: browsers have that only where the page came by https or from this machine. */
function newMarkKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
