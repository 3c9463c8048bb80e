import { setTimeout as pause } from "node:timers/promises";

const PATIENCE_MS = 10_000;
const RETRY_MS = 400;

/**
 * A pupil's device: keeps an answer until the door has acknowledged it, as the script of the page does.
 *
 * @param {string} door address of the class door
 */
export function openPupil(door) {
  let cookie = "";
  let place = "";
  /** @type {Map<string, { item: string, value: string, number: number }>} */
  const waiting = new Map();
  /** @type {Map<string, string>} */
  const acknowledged = new Map();
  /** What was answered last, whether or not it has arrived. @type {Map<string, string>} */
  const said = new Map();
  /** @type {number[]} */
  const times = [];
  let number = 0;
  let isOffline = false;
  let sending = Promise.resolve();

  const request = (/** @type {string} */ path, /** @type {RequestInit} */ init) =>
    fetch(door + path, {
      ...init,
      redirect: "manual",
      signal: AbortSignal.timeout(PATIENCE_MS),
      headers: { origin: door, cookie, ...init.headers },
    });

  const sendWaiting = async () => {
    while (waiting.size > 0) {
      if (isOffline) {
        await pause(RETRY_MS);
        continue;
      }
      const answers = [...waiting.values()];
      const startedAt = performance.now();
      try {
        const response = await request(`${place}/answers`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ answers }),
        });
        if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
        /** @type {{ stored: readonly { item: string, value: string, number: number }[] }} */
        const { stored } = await response.json();
        times.push(performance.now() - startedAt);
        for (const answer of stored) {
          acknowledged.set(answer.item, answer.value);
          if ((waiting.get(answer.item)?.number ?? Infinity) <= answer.number) waiting.delete(answer.item);
        }
      } catch (error) {
        if (error instanceof Error && /^4/.test(error.message)) throw error;
        await pause(RETRY_MS);
      }
    }
  };

  return {
    times,
    acknowledged,
    said,
    /** @param {string} code */
    async join(code) {
      const response = await request("/join", {
        method: "POST",
        headers: { "content-type": "application/x-www-form-urlencoded" },
        body: new URLSearchParams({ code }),
      });
      place = response.headers.get("location") ?? "";
      cookie = (response.headers.getSetCookie()[0] ?? "").split(";")[0] ?? "";
      await response.arrayBuffer();
      if (!place.startsWith("/s/")) throw new Error(`joining led to “${place}” (${response.status})`);
    },
    /** @param {string} item @param {string} value */
    put(item, value) {
      number += 1;
      said.set(item, value);
      waiting.set(item, { item, value, number });
      sending = sending.then(sendWaiting);
    },
    /** @param {boolean} offline */
    setOffline(offline) {
      isOffline = offline;
    },
    async look() {
      const response = await request(`${place}/state`, {}).catch(() => null);
      await response?.arrayBuffer();
    },
    /** Waits until everything is acknowledged. */
    settled: () => sending,
  };
}
