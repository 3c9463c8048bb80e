import type { PageAddress } from "@/components/evidence/evidence-href";

/** Where the charts of the page on shared text stand, and where their numbers are. */
export interface TextView {
  readonly page: PageAddress;
  readonly selected: string | null;
  readonly jsonTwin: string;
  readonly csvTwin: (table: "passages" | "words" | "quotations") => string;
}

/** A longer list is divided into pages. */
export const PAGE_SIZE = 20;

export const SHARED_TEXT_METHOD = { href: "/methods#shared-text", label: "How shared text is found" } as const;
