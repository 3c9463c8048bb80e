import type { HtmlElement } from "./html-document";

/** Addresses under which sites keep pages about their writers; a link there marks a byline. */
const AUTHOR_ADDRESS =
  /\/(?:authors?|reporters?|news-?team|writers?|contributors?|journalists?|staff|people|profiles?|by|byline|correspondents?)\/./i;

/**
 * What an element's attributes say about its content: class, id, role, itemprop, rel and test names in lower case, camel
 * case split by hyphens, and `author-link` for a link to a writer's page. At most 400 units.
 */
export function hintOf(element: HtmlElement): string {
  const values = ["class", "id", "role", "itemprop", "rel", "data-component", "data-testid"].map(
    (name) => element.getAttribute(name) ?? "",
  );
  if (element.localName === "a" && AUTHOR_ADDRESS.test(element.getAttribute("href")?.slice(0, 500) ?? ""))
    values.push("author-link");
  const words = values.join(" ").trim().slice(0, 400);
  return words.replace(/([a-z])([A-Z])/g, "$1-$2").toLowerCase();
}
