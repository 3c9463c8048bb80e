import type { QuotationKind } from "../../shared-text/check-quotations";

/** How the kinds of a quotation check are said. */
export const QUOTATION_KIND_WORDS: Readonly<Record<QuotationKind, string>> = {
  altered: "altered: words were replaced",
  joined: "joined: two statements printed as one",
  cut: "cut: one prints fewer words",
  exact: "the same words",
};
