import { get } from "node:http";
import { setTimeout as pause } from "node:timers/promises";

const PAUSE_MS = 50;

/**
 * Waits until a server answers, with whatever status: it is up then. For ever, unless the signal
 * aborts it.
 *
 * @param {string} address
 * @param {AbortSignal} signal
 * @returns {Promise<boolean>} false when aborted
 */
export async function waitForServer(address, signal) {
  while (!signal.aborted) {
    if (await answers(address)) return true;
    await pause(PAUSE_MS);
  }
  return false;
}

/**
 * @param {string} address
 * @returns {Promise<boolean>}
 */
function answers(address) {
  return new Promise((resolve) => {
    get(address, (response) => {
      response.resume();
      resolve(true);
    }).once("error", () => resolve(false));
  });
}
