import { isAnswer } from "./outbox.mjs";

/** @typedef {"resting" | "sending" | "waiting" | "paused" | "ended" | "gone"} SenderState */

const MOST_AT_ONCE = 50;
const GIVE_UP_MS = 8_000;
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 20_000;

/**
 * Sends what waits in the outbox, again and again until it is stored, with pauses that grow while nobody answers.
 *
 * @param {object} options
 * @param {import("./outbox.mjs").Outbox} options.outbox
 * @param {string} options.address where batches are posted
 * @param {() => void} options.onChange called when the state or what waits has changed
 * @param {typeof fetch} [options.request]
 */
export function openSender({ outbox, address, onChange, request = (...of) => fetch(...of) }) {
  /** @type {SenderState} */
  let state = "resting";
  let isBusy = false;
  let failures = 0;
  let atOnce = MOST_AT_ONCE;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  const become = (/** @type {SenderState} */ next) => {
    state = next;
    onChange();
  };

  /** Answers whether another round makes sense. @returns {Promise<boolean>} */
  async function sendSome() {
    const batch = outbox.waiting().slice(0, atOnce);
    if (batch.length === 0) {
      become("resting");
      return false;
    }
    // Who waits for a connection is not told of each try.
    if (failures === 0) become("sending");
    const { status, body } = await post(batch);
    if (status === 200) {
      outbox.learn(body.stored.filter(isAnswer));
      failures = 0;
      return true;
    }
    if (status === 401) {
      outbox.wipe();
      become("gone");
    } else if (status === 409 && body.reason === "paused") {
      become("paused");
    } else if (status === 409 && body.reason === "ended") {
      outbox.drop(outbox.waiting());
      become("ended");
    } else if (status === 400) {
      // One that cannot be must not hold up the others: they go one by one.
      if (batch.length === 1) outbox.drop(batch);
      atOnce = 1;
      return true;
    } else {
      waitLonger();
    }
    return false;
  }

  /** @param {readonly import("./outbox.mjs").Answer[]} answers */
  async function post(answers) {
    const abort = new AbortController();
    const limit = setTimeout(() => abort.abort(), GIVE_UP_MS);
    try {
      const response = await request(address, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ answers }),
        credentials: "same-origin",
        signal: abort.signal,
      });
      /** @type {{ stored: readonly unknown[], reason?: string }} */
      const body = await response.json();
      return { status: response.status, body };
    } catch {
      // No connection, or an answer that is not the door's.
      return { status: 0, body: { stored: [], reason: "" } };
    } finally {
      clearTimeout(limit);
    }
  }

  function waitLonger() {
    failures += 1;
    become("waiting");
    clearTimeout(timer);
    const pause = Math.min(FIRST_PAUSE_MS * 2 ** (failures - 1), LONGEST_PAUSE_MS);
    timer = setTimeout(() => void flush(), pause + Math.random() * FIRST_PAUSE_MS);
  }

  /** Sends all that waits, as far as that is possible now. */
  async function flush() {
    if (isBusy || state === "gone" || state === "ended") return;
    isBusy = true;
    clearTimeout(timer);
    try {
      while (await sendSome());
    } finally {
      isBusy = false;
    }
  }

  return {
    flush,
    state: () => state,
  };
}
