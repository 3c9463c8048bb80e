import { html } from "hono/html";
import type { ClassScreen } from "@/domain/classes/class-screens";
import { type AssetAddresses, pageFrame } from "./page-frame";
import type { Html } from "./html";
import type { PupilView } from "./pupil-view";
import { saySaved } from "./say-saved";
import { screenBody } from "./screen-body";

const PAUSED = "Paused by your teacher. Your answers are kept.";

/** The page of a pupil as it stands. */
export function pupilPage(assets: AssetAddresses, view: PupilView): Html {
  const { state, key, title } = view.session;
  const isResting = state === "waiting" || view.place.at === view.place.part.length;
  return pageFrame({
    title: `${headOf(view)} · ${title}`,
    assets,
    refreshes: isResting || state === "paused",
    script: "pupil.mjs",
    body: html`<div class="phone" data-address="/s/${key}" data-owner="${key}/${view.participant.nickname}">
      <div id="class">${pupilScreens(view)}</div>
      ${leaveForm(view)}
    </div>`,
  });
}

/** What of the page is drawn anew when the teacher goes on: all screens of the present part, one of them to be seen. */
export function pupilScreens(view: PupilView): Html {
  const { part, at, talk } = view.place;
  const isPaused = view.session.state === "paused";
  const stored = JSON.stringify(view.answers.map(({ item, value, number }) => [item, value, number]));
  const screens =
    view.session.state === "waiting"
      ? html`<section class="screen" data-end>${head(view, "Soon", 0)}${waiting()}</section>`
      : html`${part.map((screen, index) => inPlace(index === at, screenForm(view, screen, index)))}${inPlace(
          at === part.length,
          html`<section class="screen" data-end>${end(view, talk)}</section>`,
        )}`;
  return html`<main data-at="${revisionOf(view)}" data-stored="${stored}">
    <p class="banner" id="banner" role="status">${isPaused ? PAUSED : ""}</p>
    ${screens}
  </main>`;
}

/** Changes when the screens have to be drawn anew. */
export function revisionOf({ session: { state, gate } }: PupilView): string {
  const phase = state === "running" || state === "paused" ? "work" : state;
  return `${phase}.${gate}`;
}

/** What is not to be seen yet is delivered all the same, so that a lost connection stops nobody within the part. */
function inPlace(isPresent: boolean, screen: Html): Html {
  return isPresent ? screen : html`<template>${screen}</template>`;
}

function screenForm(view: PupilView, screen: ClassScreen, index: number): Html {
  const prefix = `n${index}`;
  const { task, content, onward } = screenBody(view, screen, prefix);
  const isPaused = view.session.state === "paused";
  return html`<form
    class="screen"
    method="post"
    action="/s/${view.session.key}/answers"
    autocomplete="off"
    data-screen="${screen.id}"
    data-kind="${screen.step.kind}"
  >
    ${head(view, nameOf(view, screen), stepNumber(view, screen))}
    <fieldset class="work" ${isPaused ? "disabled" : ""}>
      <legend class="unseen">${screen.step.title}</legend>
      <input type="hidden" name="screen" value="${screen.id}" />
      <p class="time" data-time></p>
      <div class="task">${task}</div>
      <div class="content">${content}</div>
      <div class="end">
        <div class="state">
          <p class="saved" data-saved>${saySaved(view, screen)}</p>
          <button class="link" type="button" data-undo hidden>Undo</button>
          ${index === 0 ? "" : html`<button class="link" type="submit" name="go" value="back">Back</button>`}
        </div>
        <button class="button" type="submit" name="go" value="on" data-onward="${onward}">Save and go on</button>
      </div>
    </fieldset>
  </form>`;
}

function waiting(): Html {
  return html`<div class="rest">
    <h1 tabindex="-1">You are in</h1>
    <p>It starts when your teacher says so. You need not do anything.</p>
  </div>`;
}

/** After the last screen of a part: the conversation, or the end. */
function end(view: PupilView, talk: ClassScreen | null): Html {
  const back =
    view.place.part.length === 0
      ? ""
      : html`<form method="post" action="/s/${view.session.key}/answers" data-screen="end">
          <input type="hidden" name="screen" value="end" />
          <p><button class="link" type="submit" name="go" value="back">Back to my last answer</button></p>
        </form>`;
  // Delivered before the last answer is given: with the script it is shown without asking again.
  const isLast = talk === null || talk.id === view.screens.at(-1)?.id;
  const result = isLast ? html`<p><a class="button" href="/s/${view.session.key}/result">See my result</a></p>` : "";
  return html`${head(view, talk?.step.title ?? "Done", talk === null ? view.session.plan.steps.length : stepNumber(view, talk))}
    <div class="rest">
      <h1 tabindex="-1">${talk === null ? "You are done" : "Look up: your teacher goes on"}</h1>
      <p>${talk === null ? "That was the last screen." : talk.step.task}</p>
      <p class="saved" data-saved></p>
      ${result}${back}
    </div>`;
}

/** How far, who, and with which code they come back. */
function head(view: PupilView, name: string, step: number): Html {
  const { steps } = view.session.plan;
  const { nickname, returnCode } = view.participant;
  return html`<header class="bar">
    <p class="far">${step === 0 ? "" : html`<b>${step} of ${steps.length}</b>`} ${name}</p>
    <p class="who">${nickname}, return code <b>${returnCode}</b></p>
    <ol class="steps" aria-hidden="true">
      ${steps.map((_, index) => html`<li class="${index < step ? "done" : ""}"></li>`)}
    </ol>
  </header>`;
}

function stepNumber(view: PupilView, { step }: ClassScreen): number {
  return view.session.plan.steps.findIndex(({ id }) => id === step.id) + 1;
}

/** “Mark, 2 of 3”, where a step has several screens. */
function nameOf(view: PupilView, screen: ClassScreen): string {
  const same = view.screens.filter(({ step }) => step.id === screen.step.id);
  const at = same.findIndex(({ id }) => id === screen.id) + 1;
  return same.length < 2 ? screen.step.title : `${screen.step.title}, ${at} of ${same.length}`;
}

function headOf(view: PupilView): string {
  const screen = view.place.part[view.place.at] ?? view.place.talk;
  if (view.session.state === "waiting") return "You are in";
  return screen === null ? "You are done" : screen.step.title;
}

function leaveForm(view: PupilView): Html {
  return html`<footer>
    <form class="leave" method="post" action="/s/${view.session.key}/leave">
      <p>Not ${view.participant.nickname}?</p>
      <button class="link" type="submit">Not me</button>
      <p class="problem" data-leave-problem role="status"></p>
    </form>
  </footer>`;
}
