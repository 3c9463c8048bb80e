import { html } from "hono/html";
import type { Html } from "./html";

/** Where the style sheet and the script lie, of this version of the door. */
export interface AssetAddresses {
  readonly base: string;
}

/** All of them on every page: kept by the browser for good, they come once. */
const STYLES = ["tokens.css", "door.css", "screen.css", "text.css", "result.css"] as const;

/** A whole page. It needs no script: where one may run, it begins by itself. */
export function pageFrame({
  title,
  assets,
  body,
  refreshes = false,
  script = null,
}: {
  readonly title: string;
  readonly assets: AssetAddresses;
  readonly body: Html;
  /** Whether a browser without script asks again by itself, where there is nothing to lose. */
  readonly refreshes?: boolean;
  /** A module of the assets, or null. */
  readonly script?: string | null;
}): Html {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="format-detection" content="telephone=no" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        ${STYLES.map((name) => html`<link rel="stylesheet" href="${assets.base}/${name}" />`)}
        ${refreshes ? html`<noscript><meta http-equiv="refresh" content="5" /></noscript>` : ""}
        ${script === null ? "" : html`<script type="module" src="${assets.base}/${script}"></script>`}
      </head>
      <body>
        ${body}
      </body>
    </html> `;
}

/** A page that says one thing. */
export function saidPage(
  assets: AssetAddresses,
  { heading, text, link }: { heading: string; text: string; link: { href: string; name: string } | null },
): Html {
  return pageFrame({
    title: heading,
    assets,
    body: html`<main class="page plain">
      <h1>${heading}</h1>
      <p>${text}</p>
      ${link === null ? "" : html`<p><a class="button" href="${link.href}">${link.name}</a></p>`}
    </main>`,
  });
}
