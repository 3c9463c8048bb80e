import type { ArticleOnRecord } from "@/workflows/records-document";
import type { DossierArticle } from "./dossier-types";

/** What is known of an article beside its text, and the file of the original that `build-dossier.mjs` reads. */
export interface DossierOriginal extends Omit<ArticleOnRecord, "text" | "passages"> {
  readonly name: DossierArticle;
  /** The beginning of the original's file name. */
  readonly file: string;
}

const FIRST_HEADING = "This line stands over the text and its words come back in it.";

const NOTHING_SAID = {
  author: null,
  authorEvidence: null,
  language: "en",
  url: null,
  publishedOn: null,
  publishedPrecision: null,
  publishedEvidence: null,
  declaredGenre: "unknown",
  provenance: "unknown",
  translatedFrom: null,
  contentNote: null,
} as const;

/** Five pages that somebody saved. Dates are the narrowest that the page, or a fact it knows, bears out. */
export const articles: readonly DossierOriginal[] = [
  {
    ...NOTHING_SAID,
    name: "southfront",
    file: "000",
    headline: "Trump Bans Both TikTok And WeChat For Allegedly Spying For The Chinese Government",
    headlineEvidence: FIRST_HEADING,
    outlet: { key: "southfront", name: "SouthFront" },
    outletState: "named",
    outletEvidence: "The page calls its site “SouthFront”, a name of SouthFront.",
    notBefore: "2020-08-06",
    notBeforeEvidence: "The text reports the signing of the orders, which was on 6 August 2020.",
    notAfter: "2020-08-16",
    notAfterEvidence:
      "Set by a person: the text places a post by the chief executive, published on 29 July 2020, in the week before; one more week is allowed. The countdown at the top of the page is the donation bar's.",
    codedGenre: "analysis",
  },
  {
    ...NOTHING_SAID,
    name: "sputnik",
    file: "001",
    headline: "US Judge Blocks Order Requiring Apple, Google to Remove WeChat From App Stores Starting Sunday",
    headlineEvidence: FIRST_HEADING,
    outlet: { key: "sputnik", name: "Sputnik" },
    outletState: "named",
    outletEvidence: "The page's own address is at sputniknews.com, an address of Sputnik.",
    url: "https://sputniknews.com/us/202009201080518832-us-judge-blocks-order-to-remove-wechat-from-app-stores/",
    publishedOn: "2020-09-20",
    publishedPrecision: "day",
    publishedEvidence: "The article's address holds the date 2020-09-20.",
    notBefore: null,
    notBeforeEvidence: null,
    notAfter: null,
    notAfterEvidence: null,
    codedGenre: "report",
    provenance: "rewrite",
  },
  {
    ...NOTHING_SAID,
    name: "unattributed",
    file: "002",
    headline: "WeChat is the only one under the control of the Chinese Communist Party",
    headlineEvidence: FIRST_HEADING,
    outlet: null,
    outletState: "unknown",
    outletEvidence: "The page does not name the outlet, nor hint at it.",
    notBefore: "2021-01-01",
    notBeforeEvidence: "The text gives a figure of New Year's Day 2021.",
    notAfter: "2021-01-31",
    notAfterEvidence: "Set by a person: the text still expects a court hearing of January 2021.",
    codedGenre: "analysis",
    provenance: "translation",
    translatedFrom: "zh",
    contentNote: "The text dwells on famine, illness and death.",
  },
  {
    ...NOTHING_SAID,
    name: "breitbart-account",
    file: "003",
    headline: "Report: China Demanded Stealth TikTok Account for Propaganda to West",
    headlineEvidence: FIRST_HEADING,
    outlet: { key: "breitbart", name: "Breitbart" },
    outletState: "confirmed",
    outletEvidence:
      "Confirmed by a person: the page does not name its outlet; its closing row on commenting is the one of Breitbart's pages, and whoever saved it knows where it came from.",
    notBefore: "2022-07-29",
    notBeforeEvidence: "The text rests on a report by Bloomberg that was published on 29 July 2022, a Friday.",
    notAfter: "2022-08-05",
    notAfterEvidence:
      "Set by a person: the text dates that report by its weekday alone, as one does within the week that follows.",
    codedGenre: "report",
    provenance: "rewrite",
    contentNote: "The last paragraph is about children who died.",
  },
  {
    ...NOTHING_SAID,
    name: "breitbart-parliament",
    file: "004",
    headline: "CCP Social Media! UK Parliament Kills TikTok Account Over China Security Concerns",
    headlineEvidence: FIRST_HEADING,
    outlet: { key: "breitbart", name: "Breitbart" },
    outletState: "named",
    outletEvidence: "The page calls its site “Breitbart London”, a name of Breitbart.",
    author: "Peter Caddle",
    authorEvidence: "A closing line asks to follow the author.",
    notBefore: "2022-08-03",
    notBeforeEvidence: "The text reports the end of the account, which was on 3 August 2022.",
    notAfter: "2022-09-05",
    notAfterEvidence:
      "Set by a person: the text counts Liz Truss among the candidates for a leadership that was decided on 5 September 2022.",
    codedGenre: "analysis",
  },
];
