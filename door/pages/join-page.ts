import { html } from "hono/html";
import { readJoinCode, showJoinCode } from "@/domain/classes/join-code";
import { type AssetAddresses, pageFrame } from "./page-frame";
import type { Html } from "./html";

/** What was typed, and what was wrong with it. */
export interface JoinForm {
  readonly code: string;
  readonly returnCode: string;
  /** Which of the two forms was refused, and why. */
  readonly problem: { readonly at: "join" | "return"; readonly message: string } | null;
}

/** The way in: a code and a button; or, for who was here before, the return code as well. */
export function joinPage(assets: AssetAddresses, { code, returnCode, problem }: JoinForm): Html {
  const shown = code === "" ? "" : showJoinCode(readJoinCode(code)).trim();
  const isReturning = problem?.at === "return";
  return pageFrame({
    title: "Join your class",
    assets,
    body: html`<main class="page join">
      <h1>Join your class</h1>
      <p>The code is on the screen in front: four letters and two digits. Nobody asks for your name.</p>
      <form method="post" action="/join">
        ${codeField("code", shown, problem?.at === "join" ? problem.message : null)}
        <button class="button" type="submit">Join</button>
      </form>
      <details ${isReturning ? "open" : ""}>
        <summary>I was here before</summary>
        <form method="post" action="/join/return">
          <p>Go on where you were, on this or another device. The return code stood at the top of your screen.</p>
          ${codeField("return-to", shown, null)}
          ${field({
            id: "return-code",
            name: "returnCode",
            label: "Return code",
            value: returnCode,
            problem: isReturning ? problem.message : null,
            numeric: true,
          })}
          <button class="button second" type="submit">Go on</button>
        </form>
      </details>
    </main>`,
  });
}

function codeField(id: string, value: string, problem: string | null): Html {
  return field({ id, name: "code", label: "Code", value, problem, numeric: false });
}

function field(of: {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly problem: string | null;
  readonly numeric: boolean;
}): Html {
  const { id, name, label, value, problem, numeric } = of;
  return html`<div class="field">
    <label for="${id}">${label}</label>
    <input
      id="${id}"
      name="${name}"
      value="${value}"
      required
      autocomplete="off"
      autocapitalize="characters"
      spellcheck="false"
      maxlength="12"
      inputmode="${numeric ? "numeric" : "text"}"
      aria-invalid="${problem === null ? "false" : "true"}"
      aria-describedby="${id}-problem"
    />
    <p class="problem" id="${id}-problem" role="${problem === null ? "none" : "alert"}">${problem ?? ""}</p>
  </div>`;
}
