/** What the page says about saving and time, in few words. */

/**
 * @param {import("./sender.mjs").SenderState} state
 * @param {object} screen
 * @param {number} screen.marks sentences that are marked, where the screen is for marking
 * @param {boolean} screen.isMarking
 * @param {boolean} screen.isAnswered
 */
export function saySaved(state, { marks, isMarking, isAnswered }) {
  switch (state) {
    case "waiting":
      return "Waiting for connection";
    case "paused":
      return "Paused by your teacher";
    case "sending":
      return "Saving";
    case "ended":
      return "The class has ended";
    default:
      if (isMarking && marks > 0) return `Saved, ${marks} ${marks === 1 ? "sentence" : "sentences"}`;
      return isAnswered ? "Saved" : "";
  }
}

/**
 * The time that is left, rounded so that nobody counts seconds; empty without an end.
 *
 * @param {number | null} seconds
 */
export function sayTime(seconds) {
  if (seconds === null) return "";
  if (seconds <= 0) return "Time is up: finish what you are at";
  const minutes = Math.round(seconds / 60);
  return minutes <= 1 ? "About a minute left" : `About ${minutes} minutes left`;
}
