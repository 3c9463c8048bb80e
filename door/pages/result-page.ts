import { html } from "hono/html";
import type { ClassMaterial } from "@/domain/classes/class-material";
import type { OwnResult, OwnSentence } from "@/domain/classes/class-results";
import { SCALE_QUESTIONS } from "@/domain/classes/class-plan";
import { formatDate } from "@/domain/dates/format-date";
import type { Html } from "./html";
import { type AssetAddresses, pageFrame } from "./page-frame";
import type { PupilView } from "./pupil-view";

/** A pupil's own work beside that of people who coded the texts: to read, to print, to hand in. */
export function resultPage(assets: AssetAddresses, view: PupilView, results: readonly OwnResult[]): Html {
  const { session, participant } = view;
  return pageFrame({
    title: `Result of ${participant.nickname}`,
    assets,
    script: "result.mjs",
    body: html`<main class="page result">
      <p class="source">${session.title}</p>
      <h1>Mine against the key</h1>
      <p class="who"><b>${participant.nickname}</b></p>
      <p>
        The key is what people marked who read the text before you. They differ, too: a mark of yours that nobody else
        made is a question, and no mistake by itself.
      </p>
      ${results.length === 0 ? html`<p>Nothing was answered, so there is nothing to compare.</p>` : ""}
      ${results.map((result) => section(session.material, result))}
      <p class="by-hand">
        <button class="button second" type="button" data-print hidden>Print</button>
      </p>
      <p class="source">This page is deleted with the class on ${formatDate(session.deleteOn)}.</p>
    </main>`,
  });
}

function section(material: ClassMaterial, result: OwnResult): Html {
  switch (result.kind) {
    case "mark":
      return marks(material, result);
    case "choose":
      return html`<section>
        <h2>${result.letter === null ? "" : `Text ${result.letter}: `}${result.prompt}</h2>
        <p>I chose: <b>${result.chosen}</b></p>
        ${
          result.answer === null
            ? html`<p>There is no key to this one.</p>`
            : html`<p>Key: <b>${result.answer.name}</b>. ${result.answer.reason}</p>`
        }
      </section>`;
    case "scale":
      return scale(result);
    case "write":
      return html`<section>
        <h2>${result.prompt}</h2>
        <blockquote>${result.text}</blockquote>
      </section>`;
  }
}

function marks(material: ClassMaterial, result: Extract<OwnResult, { kind: "mark" }>): Html {
  const name = material.labels.find(({ key }) => key === result.label)?.name ?? result.label;
  const shown = result.sentences.filter(({ marked, coders }) => marked || coders > 0);
  return html`<section>
    <h2>Text ${result.letter}: ${name}</h2>
    ${
      result.inPlain
        ? html`<p>I read the version in plain language; the key is for the text as it was printed.</p>`
        : shown.length === 0
          ? html`<p>I marked nothing here, and neither did they.</p>`
          : html`<ol class="own">
              ${shown.map(ownSentence)}
            </ol>`
    }
  </section>`;
}

function ownSentence({ index, text, marked, coders, of, reason }: OwnSentence): Html {
  return html`<li value="${String(index + 1)}">
    <p class="sentence-text">${marked ? html`<mark>${text}</mark>` : text}</p>
    <p class="versus"><b>${marked ? "I marked it" : "I did not mark it"}</b> · ${coders} of ${of} did</p>
    <p class="reason">${reason}</p>
  </li>`;
}

function scale({ letter, question, before, after }: Extract<OwnResult, { kind: "scale" }>): Html {
  const text = SCALE_QUESTIONS.find(({ key }) => key === question)?.text ?? question;
  const say = (value: number | null) => (value === null ? "no answer" : `${value} of 4`);
  return html`<section>
    <h2>Text ${letter}: ${text}</h2>
    <p>Before: <b>${say(before)}</b>${after === null ? "" : html` · after: <b>${say(after)}</b>`}</p>
  </section>`;
}
