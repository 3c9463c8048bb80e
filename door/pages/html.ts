import type { html } from "hono/html";

/** A piece of a page. What is put into `html` as text is escaped there; nothing on these pages is raw. */
export type Html = ReturnType<typeof html>;
