import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readWordTable } from "@/domain/words/word-table";
import { type ArticleSignature, signatureOf } from "@/domain/grouping/article-signature";
import { type ArticleTerms, type GroupableArticle, readArticleTerms } from "@/domain/grouping/article-terms";

const folder = join(import.meta.dirname, "..", "reference", "word-vectors");

/** The bundled table. */
export const TABLE = readWordTable(
  readFileSync(join(folder, "words.txt"), "utf8"),
  readFileSync(join(folder, "vectors.bin")),
);

/** Invented reports; the keys' first part says which event it is. */
export const REPORTS = {
  "quake-a": {
    title: "Earthquake of magnitude 6.3 shakes Orvanto",
    text: "A strong earthquake hit the island town of Orvanto before dawn on Tuesday, bringing down the tower of Saint Brisca and killing at least 14 people. The seismological office in Telmar put the magnitude at 6.3. Mayor Ilda Quennet asked the army for tents.",
  },
  "quake-b": {
    title: "Orvanto counts its dead after tremor",
    text: "Rescuers in Orvanto dug through the rubble of Saint Brisca's church after the tremor that killed 14 people. Mayor Ilda Quennet said that hundreds had slept in the open. Telmar's seismologists, who measured 6.3, expect aftershocks.",
  },
  "quake-c": {
    title: "Tents for Orvanto as aftershocks go on",
    text: "Soldiers put up 300 tents outside Orvanto, where an earthquake of magnitude 6.3 destroyed Saint Brisca and much of the harbour. Ilda Quennet, the mayor, thanked the crews from Telmar.",
  },
  "other-quake-a": {
    title: "Magnitude 5.8 earthquake rattles Pellgarth valley",
    text: "An earthquake of magnitude 5.8 rattled villages in the Pellgarth valley on Sunday, injuring 40 people, the geological survey in Dunmere said. The governor, Aron Skeld, closed the schools. A landslide blocked the road to Hask.",
  },
  "other-quake-b": {
    title: "Pellgarth schools closed after quake",
    text: "Schools in the Pellgarth valley stay closed after the quake that injured 40 people and blocked the road to Hask. Governor Aron Skeld promised money for repairs; Dunmere's geological survey recorded a magnitude of 5.8.",
  },
  "trial-a": {
    title: "Harbour cashier jailed for four years",
    text: "A court in Lindmouth sent the former harbour cashier Tessa Marrow to prison for four years. Judge Olin Parrish found that she had taken 212,000 crowns from the ferry fund. Her lawyer said that she would appeal.",
  },
  "trial-b": {
    title: "Marrow to appeal against ferry fund sentence",
    text: "Tessa Marrow will appeal against her sentence of four years, her lawyer told reporters in Lindmouth. Judge Olin Parrish had held her responsible for the loss of 212,000 crowns from the fund of the ferry.",
  },
} as const satisfies Record<string, Pick<GroupableArticle, "title" | "text">>;

export type ReportKey = keyof typeof REPORTS;

export const REPORT_KEYS: readonly ReportKey[] = [
  "quake-a",
  "quake-b",
  "quake-c",
  "other-quake-a",
  "other-quake-b",
  "trial-a",
  "trial-b",
];

/** The event of a report: its key without the last letter. */
export function eventOf(key: string): string {
  return key.slice(0, -2);
}

/** A report's terms; `change` replaces any part of it. */
export function termsOf(key: ReportKey, change: Partial<GroupableArticle> = {}): ArticleTerms {
  return readArticleTerms({ key, day: null, ...REPORTS[key], ...change }, TABLE);
}

export function signature(key: ReportKey, change: Partial<GroupableArticle> = {}): ArticleSignature {
  return signatureOf(termsOf(key, change));
}
