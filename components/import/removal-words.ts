import type { RemovalReason } from "@/domain/text/page-text";

/** Why a stretch of a page is not part of the article, as the source view says it. */
export const REMOVAL_WORDS: Readonly<Record<RemovalReason, string>> = {
  navigation: "Navigation",
  masthead: "Masthead",
  donation: "Asks for a donation",
  sharing: "Share row",
  subscription: "Asks to subscribe",
  "agency-credit": "Agency credit",
  "related-links": "Links to other articles",
  tags: "Tags",
  comments: "Readers’ comments",
  "account-dialog": "Login or registration",
  "privacy-notice": "Privacy notice",
  "cookie-notice": "Cookie notice",
  "house-rules": "Rules of the house",
  advertisement: "Advertisement",
  byline: "Byline, kept as the author",
  "dateline-metadata": "Date line, kept as the date",
  "author-note": "Note about the author",
  "repeated-headline": "The headline once more",
  "image-placeholder": "Place of a picture",
  "page-furniture": "Furniture of the page",
  person: "Removed by a person",
};
