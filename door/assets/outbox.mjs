/**
 * @typedef {{ readonly item: string, readonly value: string, readonly number: number }} Answer as it is sent and stored
 * @typedef {Pick<Storage, "getItem" | "setItem" | "removeItem">} Store
 */

/**
 * A pupil's answers: what the server is known to have, and what waits on the device. An answer is written to the device
 * before anything is sent, and stays there until the server has said that it, or something newer, is stored.
 *
 * @param {Store | null} storage null where the browser gives none: then answers wait in memory
 * @param {string} key under which they wait; one for each session and pupil
 */
export function openOutbox(storage, key) {
  /** @type {Map<string, Answer>} */
  const known = new Map();
  /** @type {Map<string, Answer>} */
  const waiting = new Map(readWaiting(storage, key).map((answer) => [answer.item, answer]));

  const keep = () => {
    try {
      if (waiting.size === 0) storage?.removeItem(key);
      else storage?.setItem(key, JSON.stringify([...waiting.values()]));
    } catch {
      // A full or forbidden storage: the answers wait in memory.
    }
  };
  const numberOf = (/** @type {string} */ item) =>
    Math.max(waiting.get(item)?.number ?? 0, known.get(item)?.number ?? 0);

  return {
    /** What stands for an item on this device; empty for nothing. @param {string} item */
    valueOf: (item) => (waiting.get(item) ?? known.get(item))?.value ?? "",

    /** Changes an item; its number grows past all that have been seen. @param {string} item @param {string} value */
    put(item, value) {
      if (this.valueOf(item) === value) return;
      waiting.set(item, { item, value, number: numberOf(item) + 1 });
      keep();
    },

    /**
     * Takes in what the server has. What it has newer, or equally new from another device, replaces what waits.
     * @param {readonly Answer[]} stored
     */
    learn(stored) {
      for (const answer of stored) {
        if (answer.number < (known.get(answer.item)?.number ?? 0)) continue;
        known.set(answer.item, answer);
        if ((waiting.get(answer.item)?.number ?? Infinity) <= answer.number) waiting.delete(answer.item);
      }
      keep();
    },

    /** What the server has not got yet, oldest first. */
    waiting: () => [...waiting.values()],

    /** Gives up answers that the server will never take. @param {readonly Answer[]} answers */
    drop(answers) {
      for (const { item } of answers) waiting.delete(item);
      keep();
    },

    /** Sum of the numbers that the server is known to have: another sum there means another device. */
    written: () => [...known.values()].reduce((sum, { number }) => sum + number, 0),

    /** Forgets everything on this device. */
    wipe() {
      waiting.clear();
      known.clear();
      keep();
    },
  };
}

/** @typedef {ReturnType<typeof openOutbox>} Outbox */

/**
 * @param {Store | null} storage
 * @param {string} key
 * @returns {readonly Answer[]}
 */
function readWaiting(storage, key) {
  try {
    const kept = JSON.parse(storage?.getItem(key) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isAnswer) : [];
  } catch {
    return [];
  }
}

/**
 * @param {unknown} value
 * @returns {value is Answer}
 */
export function isAnswer(value) {
  return (
    typeof value === "object" &&
    value !== null &&
    "item" in value &&
    "value" in value &&
    "number" in value &&
    typeof value.item === "string" &&
    typeof value.value === "string" &&
    typeof value.number === "number"
  );
}
