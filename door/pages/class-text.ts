import { html } from "hono/html";
import type { ClassMaterial, ClassSentences, ClassText } from "@/domain/classes/class-material";
import type { ClassPlan, Label } from "@/domain/classes/class-plan";
import { cardOn, type Seat } from "@/domain/classes/class-screens";
import { formatDate } from "@/domain/dates/format-date";
import type { Html } from "./html";

/** Which wording of a text is read. */
export type Level = "original" | "plain";

interface TextView {
  readonly plan: ClassPlan;
  readonly material: ClassMaterial;
  readonly seat: Seat;
  readonly text: ClassText;
  readonly label: Label;
  /** Makes ids on a page with several screens differ. */
  readonly prefix: string;
  readonly level: Level;
  /** Draws one sentence. */
  sentence(text: string, index: number, level: Level): Html;
}

/** A text with what stands above it, its note, its plain version, and the words that are explained. */
export function classText(view: TextView): Html {
  const { text, material, prefix, level } = view;
  const { plain } = text;
  const known = [text.headline, ...text.sentences, ...(plain?.sentences ?? [])].join(" ").toLowerCase();
  const terms = material.glossary.filter(({ term }) => known.includes(term.toLowerCase()));
  const original = html`<div class="original">${paragraphs(view, text, "original")}</div>`;
  return html`<div class="text">
    <p class="source">${sourceLine(view)}</p>
    <h2>${text.headline}</h2>
    ${text.contentNote === null ? "" : html`<p class="note"><b>Before you read:</b> ${text.contentNote}</p>`}
    ${plain === null ? original : html`${levelSwitch(prefix, level)}${original}${plainText(view, plain)}`}
    ${terms.length === 0 ? "" : glossary(terms)}
  </div>`;
}

/** Two radios before the two wordings, which the style sheet shows by: it works without script. */
function levelSwitch(prefix: string, level: Level): Html {
  const one = (value: Level, name: string) =>
    html`<input
        class="level ${value}-level"
        type="radio"
        name="level"
        value="${value}"
        id="${prefix}-${value}"
        ${level === value ? "checked" : ""}
      /><label class="level-name" for="${prefix}-${value}">${name}</label>`;
  return html`${one("original", "As printed")}${one("plain", "Plain language")}`;
}

function plainText(view: TextView, plain: ClassSentences): Html {
  return html`<div class="plain-version">${paragraphs(view, plain, "plain")}</div>`;
}

function paragraphs(view: TextView, { sentences, paragraphs }: ClassSentences, level: Level): readonly Html[] {
  return paragraphs.map(
    (indexes) => html`<p>${indexes.map((index) => html`${view.sentence(sentences[index] ?? "", index, level)} `)}</p>`,
  );
}

/** “Text B”, its day, and as much about who published it as the step lets know. */
function sourceLine({ plan, text, label, seat }: TextView): Html {
  const day = text.publishedOn === null ? "" : `, ${formatDate(text.publishedOn)}`;
  const name = `Text ${text.letter}${day}`;
  if (label === "masked") return html`${name}`;
  if (label === "shown") {
    const about = text.about === null ? "" : `: ${text.about}`;
    return html`${name}, <b>${text.outlet ?? "outlet unknown"}</b>${about}`;
  }
  const card = cardOn(plan, text.letter, seat.half, label);
  return card === null ? html`${name}` : html`${name}, <b>${card.name}</b>: ${card.about}`;
}

function glossary(terms: ClassMaterial["glossary"]): Html {
  return html`<details class="glossary">
    <summary>Words explained</summary>
    <dl>
      ${terms.map(
        ({ term, definition }) =>
          html`<dt>${term}</dt>
            <dd>${definition}</dd>`,
      )}
    </dl>
  </details>`;
}
