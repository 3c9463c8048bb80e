import type { ComparedArticle } from "./comparison";

/** The words that every screen has for how an article stands to an event. */
export const ARTICLE_ROLE_WORDS: Readonly<Record<ComparedArticle["role"], string>> = {
  about: "About the event",
  background: "Background",
};
