import { html } from "hono/html";
import { MOST_ANSWER, parseSentences } from "@/domain/classes/class-answers";
import type { ClassLabel } from "@/domain/classes/class-material";
import { type ChooseStep, SCALE_QUESTIONS, type WriteStep } from "@/domain/classes/class-plan";
import type { ClassScreen } from "@/domain/classes/class-screens";
import { classText, type Level } from "./class-text";
import type { Html } from "./html";
import type { PupilView } from "./pupil-view";

/** What is drawn of one screen, between the step bar and the buttons. */
export interface ScreenBody {
  /** Stays in sight while the text is scrolled. */
  readonly task: Html;
  readonly content: Html;
  /** What the button says that goes on. */
  readonly onward: string;
}

export function screenBody(view: PupilView, screen: ClassScreen, prefix: string): ScreenBody {
  const { step } = screen;
  switch (step.kind) {
    case "read":
      return {
        task: plainTask(step.title, step.task),
        content: readText(view, screen, prefix),
        onward: "I have read it",
      };
    case "mark":
      return markBody(view, screen, prefix);
    case "choose":
      return chooseBody(view, screen, step, prefix);
    case "scale":
      return {
        task: plainTask(step.title, step.task),
        content: html`${scaleQuestions(view, screen, prefix)}${readText(view, screen, prefix)}`,
        onward: "Save and go on",
      };
    case "write":
      return writeBody(view, screen, step, prefix);
    case "talk":
      return { task: plainTask(step.title, step.task), content: html``, onward: "Go on" };
  }
}

function plainTask(heading: string, task: string): Html {
  return html`<h1 tabindex="-1">${heading}</h1>
    <p class="say">${task}</p>`;
}

// ------------------------------------------------------------------------------------------------------- mark

/** How the heading begins, by what is looked for. */
function askFor({ kind, name }: Pick<ClassLabel, "kind" | "name">): string {
  switch (kind) {
    case "code":
      return "Tap the sentences about";
    case "claim":
      return "Tap the sentences that say:";
    case "question":
      return name.endsWith("?") ? "Tap the sentences that answer:" : "Tap";
  }
}

function markBody(view: PupilView, screen: ClassScreen, prefix: string): ScreenBody {
  const { labels } = view.session.material;
  const at = labels.findIndex(({ key }) => key === screen.label);
  const label = labels[at] ?? { kind: "code", name: "", means: "", like: null };
  const tint = `tint-${(Math.max(at, 0) % 5) + 1}`;
  const task = html`<h1 tabindex="-1">${askFor(label)} <mark class="${tint}">${label.name}</mark></h1>
    <dl>
      <dt>Means</dt>
      <dd>${label.means}</dd>
      ${
        label.like === null
          ? ""
          : html`<dt>Like</dt>
              <dd><i>${label.like}</i></dd>`
      }
    </dl>
    <p class="say">${screen.step.task}</p>`;
  const content = html`<div class="${tint}">${markedText(view, screen, prefix)}</div>`;
  return { task, content, onward: "I’m done with this text" };
}

function markedText(view: PupilView, screen: ClassScreen, prefix: string): Html {
  const marked = {
    original: new Set(parseSentences(view.valueOf(`${screen.id}/sentences`))),
    plain: new Set(parseSentences(view.valueOf(`${screen.id}/plain`))),
  };
  const sentence = (text: string, index: number, level: Level) =>
    html`<label class="sentence"
      ><input
        type="checkbox"
        name="${level === "plain" ? "plain" : "sentences"}"
        value="${String(index)}"
        ${marked[level].has(index) ? "checked" : ""}
      /><span>${text}</span></label
    >`;
  return textOf(view, screen, prefix, sentence, marked.plain.size > 0 ? "plain" : "original");
}

// ------------------------------------------------------------------------------------------------------- choose

function chooseBody(view: PupilView, screen: ClassScreen, step: ChooseStep, prefix: string): ScreenBody {
  const chosen = view.valueOf(`${screen.id}/choice`);
  const item = screen.item;
  const quoted = item?.sentence == null ? null : (textWith(view, screen)?.sentences[item.sentence] ?? null);
  const options = html`<fieldset class="choices">
    <legend class="unseen">${item?.prompt ?? step.title}</legend>
    ${step.options.map(
      ({ value, name, means }) =>
        html`<label class="choice"
          ><input type="radio" name="choice" value="${value}" ${value === chosen ? "checked" : ""} /><span
            >${name}${means === null ? "" : html`<small>${means}</small>`}</span
          ></label
        >`,
    )}
  </fieldset>`;
  const underlined = (text: string, index: number, level: Level) =>
    level === "original" && index === item?.sentence ? html`<em class="asked">${text}</em>` : html`${text}`;
  return {
    task: plainTask(item?.prompt ?? step.title, step.task),
    content: html`${quoted === null ? "" : html`<blockquote>${quoted}</blockquote>`}${options}${
      screen.letter === null ? checks(view) : textOf(view, screen, prefix, underlined, "original")
    }`,
    onward: "Save and go on",
  };
}

/** What may be checked against, such as a press release. */
function checks(view: PupilView): readonly Html[] {
  return view.session.material.checks.map(
    ({ title, text }) =>
      html`<details class="check">
        <summary>${title}</summary>
        ${text.split(/\n{2,}/).map((paragraph) => html`<p>${paragraph}</p>`)}
      </details>`,
  );
}

// ------------------------------------------------------------------------------------------------ scale and write

const SCALE = ["0", "1", "2", "3", "4"] as const;

function scaleQuestions(view: PupilView, screen: ClassScreen, prefix: string): readonly Html[] {
  return SCALE_QUESTIONS.map(({ key, text, low, high }) => {
    const given = view.valueOf(`${screen.id}/${key}`);
    return html`<fieldset class="scale">
      <legend>${text}</legend>
      <div class="points">
        ${SCALE.map(
          (value) =>
            html`<label class="point"
              ><input
                type="radio"
                name="${key}"
                value="${value}"
                ${given === value ? "checked" : ""}
                aria-describedby="${prefix}-${key}-ends"
              /><span>${value}</span></label
            >`,
        )}
      </div>
      <p class="ends" id="${prefix}-${key}-ends"><span>0 = ${low}</span> <span>4 = ${high}</span></p>
    </fieldset>`;
  });
}

function writeBody(view: PupilView, screen: ClassScreen, step: WriteStep, prefix: string): ScreenBody {
  const field = view.session.plan.freeText
    ? html`<div class="field">
        <label for="${prefix}-words">Your words</label>
        <textarea id="${prefix}-words" name="text" rows="5" maxlength="${String(MOST_ANSWER)}">
${view.valueOf(`${screen.id}/text`)}</textarea>
      </div>`
    : html`<p class="aloud">Say it to your neighbour, or write it on paper. Nothing is typed here.</p>`;
  return {
    task: plainTask(step.title, step.task),
    content: html`${field}${checks(view)}${screen.letter === null ? "" : readText(view, screen, prefix)}`,
    onward: view.session.plan.freeText ? "Save and go on" : "Done",
  };
}

// --------------------------------------------------------------------------------------------------------- text

function textWith(view: PupilView, screen: ClassScreen) {
  return view.session.material.texts.find(({ letter }) => letter === screen.letter);
}

function readText(view: PupilView, screen: ClassScreen, prefix: string): Html {
  return textOf(view, screen, prefix, (text) => html`${text}`, "original");
}

function textOf(
  view: PupilView,
  screen: ClassScreen,
  prefix: string,
  sentence: (text: string, index: number, level: Level) => Html,
  level: Level,
): Html {
  const { plan, material } = view.session;
  const text = textWith(view, screen);
  const label = "label" in screen.step ? screen.step.label : "masked";
  return text === undefined
    ? html``
    : classText({ plan, material, seat: view.seat, text, label, prefix, level, sentence });
}
