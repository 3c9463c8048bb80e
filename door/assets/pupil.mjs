import { isAnswer, openOutbox } from "./outbox.mjs";
import { sayTime } from "./say.mjs";
import { openScreens } from "./screens.mjs";
import { openSender } from "./sender.mjs";
import { askNow, keepAsking } from "./state.mjs";

/*
 * A pupil's page at work: taps are kept on the device and sent at once, and the page follows what the teacher does.
 * Without this script the same page is a form.
 */

const phone = find(document, ".phone");
const address = phone.dataset.address ?? "";
const owner = phone.dataset.owner ?? "";
const PREFIX = "parallax/";

const storage = openStorage();
forgetOthers();
const outbox = openOutbox(storage, PREFIX + owner);
const sender = openSender({ outbox, address: `${address}/answers`, onChange: () => tellHow() });
let main = find(phone, "main");
/** @type {import("./screens.mjs").Screens | null} */
let screens = null;
/** When the time runs out, by this device's clock; null: no end. @type {number | null} */
let endsAt = null;

begin(false);
const asking = keepAsking(`${address}/state`, follow);
for (const name of ["online", "focus", "pageshow"]) {
  addEventListener(name, () => {
    void sender.flush();
    asking.now();
  });
}
setInterval(tellTime, 1_000);
void sender.flush();

/** Makes the screens work that stand in the page. @param {boolean} isMoving */
function begin(isMoving) {
  learnFrom(main);
  screens = openScreens(main, outbox, () => {
    tellHow();
    void sender.flush();
  });
  for (const button of main.querySelectorAll("[data-onward]")) {
    if (button instanceof HTMLElement) button.textContent = button.dataset.onward ?? "";
  }
  screens.fillAll();
  screens.show(isMoving);
  tellHow();
}

/** @param {HTMLElement} drawn */
function learnFrom(drawn) {
  /** @type {unknown} */
  const stored = JSON.parse(drawn.dataset.stored ?? "[]");
  if (!Array.isArray(stored)) return;
  outbox.learn(stored.map(([item, value, number]) => ({ item, value, number })).filter(isAnswer));
}

function tellHow() {
  screens?.say(sender.state());
  if (sender.state() === "gone") leave();
}

/** @param {import("./state.mjs").ClassState} state */
async function follow(state) {
  if (state.state === "gone") return leave();
  endsAt = state.endsAt === null ? null : Date.now() + (Date.parse(state.endsAt) - Date.parse(state.now));
  const isPaused = state.state === "paused";
  screens?.pause(isPaused);
  say(find(main, "#banner"), isPaused ? "Paused by your teacher. Your answers are kept." : "");
  // The door answers: what waited for it, or for the end of a pause, need not wait longer.
  if (!isPaused) await sender.flush();
  if (state.state === "ended") {
    location.replace(`${address}/result`);
  } else if (state.revision !== main.dataset.at) {
    await redraw();
  } else if (outbox.waiting().length === 0 && state.written !== outbox.written()) {
    const drawn = await fetchMain();
    if (drawn === null) return;
    learnFrom(drawn);
    screens?.fillAll();
    screens?.show(true);
    tellHow();
  }
}

/** The teacher has gone on: other screens. */
async function redraw() {
  const drawn = await fetchMain();
  if (drawn === null) return;
  main.replaceWith(drawn);
  main = drawn;
  begin(true);
}

async function fetchMain() {
  const html = await askNow(`${address}/screen`);
  if (html === null) return null;
  const drawn = new DOMParser().parseFromString(html, "text/html").querySelector("main");
  return drawn === null ? null : document.importNode(drawn, true);
}

function tellTime() {
  const text = sayTime(endsAt === null ? null : (endsAt - Date.now()) / 1_000);
  for (const line of main.querySelectorAll("[data-time]")) say(line, text);
}

// ------------------------------------------------------------------------------------------------------- leaving

const leaveForm = find(phone, "form.leave");
leaveForm.addEventListener("submit", (event) => {
  event.preventDefault();
  void leaveWhenSent();
});

/** “Not me”: first what waits is sent; if that cannot be, it takes a second press to lose it. */
async function leaveWhenSent() {
  await sender.flush();
  if (outbox.waiting().length > 0 && leaveForm.dataset.warned === undefined) {
    leaveForm.dataset.warned = "yes";
    const text = "Your last answers wait for a connection. If you press “Not me” again, they are lost.";
    return say(find(leaveForm, "[data-leave-problem]"), text);
  }
  outbox.wipe();
  if (leaveForm instanceof HTMLFormElement) leaveForm.submit();
}

/** The class is gone, or this browser is in it no more. */
function leave() {
  outbox.wipe();
  location.replace("/join");
}

/** What others left on a shared device can be sent by nobody any more. */
function forgetOthers() {
  const session = `${PREFIX}${owner.split("/")[0] ?? ""}/`;
  const keys = Array.from({ length: storage?.length ?? 0 }, (_, index) => storage?.key(index) ?? "");
  for (const key of keys) if (key.startsWith(session) && key !== PREFIX + owner) storage?.removeItem(key);
}

/** Some browsers forbid it, and say so by an error. */
function openStorage() {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

/** @param {Element} line @param {string} text */
function say(line, text) {
  if (line.textContent?.trim() !== text) line.textContent = text;
}

/**
 * @param {ParentNode} within
 * @param {string} selector
 * @returns {HTMLElement}
 */
function find(within, selector) {
  const element = within.querySelector(selector);
  if (!(element instanceof HTMLElement)) throw new Error(`no ${selector} in the page`);
  return element;
}
