import { fillForm, readForm } from "./screen-form.mjs";
import { saySaved } from "./say.mjs";

/**
 * The screens of the present part, all in the page, one of them to be seen. Which one follows from the answers: the first
 * that is not done.
 *
 * @param {HTMLElement} main
 * @param {import("./outbox.mjs").Outbox} outbox
 * @param {() => void} onAnswer called when something has been put into the outbox
 */
export function openScreens(main, outbox, onAnswer) {
  for (const template of main.querySelectorAll("template")) template.replaceWith(template.content);
  /** @type {readonly HTMLElement[]} */
  const screens = [...main.querySelectorAll(".screen")].filter((screen) => screen instanceof HTMLElement);
  const forms = screens.filter((screen) => screen instanceof HTMLFormElement);
  const end = screens.find((screen) => !(screen instanceof HTMLFormElement));
  /** What stood in a form before each tap, to be taken back. @type {Map<HTMLFormElement, ReadonlyMap<string, string>[]>} */
  const taps = new Map();

  const itemOf = (/** @type {HTMLFormElement} */ form, /** @type {string} */ field) => `${idOf(form)}/${field}`;
  const isDone = (/** @type {HTMLFormElement} */ form) => outbox.valueOf(itemOf(form, "done")) === "1";
  const present = () => forms.find((form) => !isDone(form)) ?? end;

  const store = (/** @type {HTMLFormElement} */ form) => {
    for (const [field, value] of readForm(form)) outbox.put(itemOf(form, field), value);
    onAnswer();
  };

  main.addEventListener("change", ({ target }) => {
    const form = formOf(target);
    if (form === null) return;
    if (form.dataset.kind === "mark") taps.set(form, [...(taps.get(form) ?? []), standing(form)]);
    store(form);
  });
  main.addEventListener("input", ({ target }) => {
    const form = target instanceof HTMLTextAreaElement ? formOf(target) : null;
    if (form !== null) store(form);
  });
  main.addEventListener("click", ({ target }) => {
    const form = formOf(target);
    if (form === null || !(target instanceof HTMLElement) || target.dataset.undo === undefined) return;
    for (const [field, value] of taps.get(form)?.pop() ?? []) outbox.put(itemOf(form, field), value);
    fill(form);
    onAnswer();
  });
  main.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return;
    event.preventDefault();
    const { submitter } = event;
    const isBack = submitter instanceof HTMLButtonElement && submitter.value === "back";
    const at = forms.indexOf(form);
    if (at !== -1) for (const [field, value] of readForm(form)) outbox.put(itemOf(form, field), value);
    const before = forms[(at === -1 ? forms.length : at) - 1];
    if (isBack && before !== undefined) outbox.put(itemOf(before, "done"), "");
    else if (!isBack && at !== -1) outbox.put(itemOf(form, "done"), "1");
    onAnswer();
    show(true);
  });

  /** What the outbox has for a form. @param {HTMLFormElement} form */
  function standing(form) {
    return new Map([...readForm(form).keys()].map((field) => [field, outbox.valueOf(itemOf(form, field))]));
  }

  /** @param {HTMLFormElement} form */
  function fill(form) {
    fillForm(form, (field) => outbox.valueOf(itemOf(form, field)));
  }

  /** Shows the present screen, and leads whoever does not see it there. @param {boolean} isMoving */
  function show(isMoving) {
    const now = present();
    const isAnother = now?.hidden !== false || screens.filter(({ hidden }) => !hidden).length !== 1;
    for (const screen of screens) screen.hidden = screen !== now;
    letScroll(now?.querySelector(".task"));
    if (!isMoving || !isAnother) return;
    scrollTo(0, 0);
    const heading = now?.querySelector("h1");
    heading?.focus({ preventScroll: true });
    const name = heading?.textContent?.trim();
    if (name) document.title = name.replace(/\s+/g, " ");
  }

  return {
    show,
    /** Draws all screens by what the outbox has, for instance from another device. */
    fillAll() {
      for (const form of forms) fill(form);
    },
    /** Stops or allows changes. @param {boolean} isPaused */
    pause(isPaused) {
      for (const work of main.querySelectorAll("fieldset.work")) {
        if (work instanceof HTMLFieldSetElement) work.disabled = isPaused;
      }
    },
    /** Says on each screen how its answers are. @param {import("./sender.mjs").SenderState} state */
    say(state) {
      for (const screen of screens) {
        const line = screen.querySelector("[data-saved]");
        const values = screen instanceof HTMLFormElement ? standing(screen) : new Map([["", "saved"]]);
        const marks = Math.max(...["sentences", "plain"].map((field) => countOf(values.get(field))));
        const isMarking = screen.dataset.kind === "mark";
        const isAnswered = [...values.values()].some((value) => value !== "");
        const text = saySaved(state, { marks, isMarking, isAnswered });
        if (line !== null && line.textContent?.trim() !== text) line.textContent = text;
        if (line instanceof HTMLElement) line.dataset.state = state;
        const undo = screen.querySelector("[data-undo]");
        if (undo instanceof HTMLElement && screen instanceof HTMLFormElement) {
          undo.hidden = (taps.get(screen)?.length ?? 0) === 0;
        }
      }
    },
    forms,
  };
}

/** @typedef {ReturnType<typeof openScreens>} Screens */

/**
 * A long definition scrolls within its box; who has no finger or wheel reaches it by Tab.
 *
 * @param {Element | null | undefined} box
 */
function letScroll(box) {
  if (!(box instanceof HTMLElement)) return;
  if (box.scrollHeight > box.clientHeight) box.tabIndex = 0;
  else box.removeAttribute("tabindex");
}

/** @param {string | undefined} list */
function countOf(list) {
  return list === undefined || list === "" ? 0 : list.split(",").length;
}

/** @param {HTMLFormElement} form */
function idOf(form) {
  return form.dataset.screen ?? "";
}

/**
 * The screen that something happened in.
 *
 * @param {EventTarget | null} target
 * @returns {HTMLFormElement | null}
 */
function formOf(target) {
  const form = target instanceof Element ? target.closest("form.screen") : null;
  return form instanceof HTMLFormElement ? form : null;
}
