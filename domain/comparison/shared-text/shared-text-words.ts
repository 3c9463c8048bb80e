import type { SharedTextKind } from "../../shared-text/find-shared-text";

/** What each kind of shared text is called: what is seen, not who took it from whom. */
export const SHARED_TEXT_WORDS: Readonly<Record<SharedTextKind, string>> = {
  "wire-or-copy": "Wire text or copy",
  "shared-quotation": "Quotation of the same words",
};
