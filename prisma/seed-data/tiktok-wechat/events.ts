import type { DossierEvent } from "./dossier-types";

/** What every event of the dossier says about its sample. */
export const SAMPLE = {
  population: "Not defined. A convenience sample: five pages that somebody saved.",
  query: "None. Nobody searched; the pages were at hand.",
  exclusions: "None. All five pages were kept.",
} as const;

export const dossier = {
  ...SAMPLE,
  slug: "tiktok-wechat-2020-2022",
  title: "TikTok and WeChat, 2020–2022",
  summary:
    "Five real articles on how governments in the West dealt with two Chinese apps: the US orders of August 2020, the court ruling that stopped one of them, criticism of WeChat at the turn of the year, and reports of summer 2022. Only their records are here: who wrote what, claims in our own words, and where each passage stands. Import an original, and its passages open.",
  inclusionRule:
    "The four events below. Claims, dates and names are compared over all of them; the rest inside one event.",
  windowStart: "2020-08-06",
  windowEnd: "2022-08-10",
  contentNote: "One text dwells on famine, illness and death; another ends with children who died.",
} as const;

const NOBODY_LOOKED = "Nobody looked whether it reported on this.";

export const events: readonly DossierEvent[] = [
  {
    key: "orders",
    slug: "tiktok-wechat-orders-august-2020",
    title: "US orders against TikTok and WeChat, August 2020",
    summary:
      "On 6 August 2020 President Trump signs two executive orders, one on dealings with TikTok's owner ByteDance, one on WeChat.",
    inclusionRule: "Articles whose main subject is the signing of the two orders or the first answers to it.",
    windowStart: "2020-08-06",
    windowEnd: "2020-08-31",
    articles: [
      { article: "southfront", role: "about", reason: "Its subject are the two orders and TikTok's answer." },
      {
        article: "sputnik",
        role: "background",
        reason: "Tells of the orders to explain a court ruling six weeks later.",
      },
      {
        article: "unattributed",
        role: "background",
        reason: "Tells of the order on WeChat as the matter before the court.",
      },
      { article: "breitbart-account", role: "background", reason: "Recalls the order on TikTok in two paragraphs." },
    ],
    notSearched: [
      { outlet: "Sputnik", note: `${NOBODY_LOOKED} Its article of September looks back on it.` },
      { outlet: "Breitbart", note: `${NOBODY_LOOKED} An article of 2022 looks back on it.` },
    ],
    glossary: [
      {
        term: "Executive order",
        definition: "A written instruction of the US president to the government, without a vote in Congress.",
      },
      { term: "ByteDance", definition: "The company in Beijing that owns TikTok." },
    ],
  },
  {
    key: "injunction",
    slug: "wechat-injunction-september-2020",
    title: "A US court stops curbs on WeChat, September 2020",
    summary:
      "On 19 September 2020, a day before they were to begin, a judge in California stops the curbs that the Department of Commerce had put on WeChat.",
    inclusionRule: "Articles whose main subject is the injunction of 19 September 2020.",
    windowStart: "2020-09-19",
    windowEnd: "2020-09-30",
    articles: [
      { article: "sputnik", role: "about", reason: "Reports the injunction." },
      {
        article: "unattributed",
        role: "background",
        reason: "Mentions in one sentence that courts stopped the order.",
      },
    ],
    notSearched: [
      { outlet: "Reuters", note: "Nobody searched it, though the report that we have rests on it." },
      { outlet: "SouthFront", note: NOBODY_LOOKED },
      { outlet: "Breitbart", note: NOBODY_LOOKED },
    ],
    glossary: [
      {
        term: "Preliminary injunction",
        definition: "A court's order that keeps things as they are until the case itself is decided.",
      },
      {
        term: "First Amendment",
        definition: "The part of the US Constitution that protects speech, press and religion.",
      },
    ],
  },
  {
    key: "criticism",
    slug: "wechat-filing-december-2020",
    title: "Court filing on WeChat and criticism of the app, December 2020",
    summary:
      "On 23 December 2020 the US government asks a court to turn down the case of WeChat's users, a day after a newspaper's report on how the app is used to watch people in China.",
    inclusionRule:
      "Articles about the filing of 23 December 2020, or about WeChat's power over its users in the weeks around it.",
    windowStart: "2020-12-22",
    windowEnd: "2021-01-31",
    articles: [
      { article: "unattributed", role: "about", reason: "Opens with the filing and is about WeChat throughout." },
    ],
    notSearched: [
      { outlet: "The Wall Street Journal", note: "Nobody searched it, though its report of 22 December is cited." },
      { outlet: "SouthFront", note: NOBODY_LOOKED },
      { outlet: "Sputnik", note: NOBODY_LOOKED },
      { outlet: "Breitbart", note: NOBODY_LOOKED },
    ],
    glossary: [],
  },
  {
    key: "reports",
    slug: "tiktok-china-reports-2022",
    title: "Reports on TikTok and China, summer 2022",
    summary:
      "Two happenings within a week: Bloomberg reports that a Chinese state body had asked TikTok for an account under cover, and the UK Parliament closes its account on TikTok.",
    inclusionRule:
      "Articles from late July to early August 2022 whose main subject is TikTok's relation to the Chinese state. Two happenings are kept in one event because the same outlet tells them as one story.",
    windowStart: "2022-07-29",
    windowEnd: "2022-08-10",
    articles: [
      { article: "breitbart-account", role: "about", reason: "Reports what Bloomberg found out about the account." },
      { article: "breitbart-parliament", role: "about", reason: "Reports the end of the UK Parliament's account." },
    ],
    notSearched: [
      { outlet: "Bloomberg", note: "Nobody searched it, though one of the two articles rests on its report." },
      { outlet: "Politico", note: "Nobody searched it, though one of the two articles cites it." },
      { outlet: "The Daily Telegraph", note: "Nobody searched it, though one of the two articles cites it." },
      { outlet: "SouthFront", note: NOBODY_LOOKED },
      { outlet: "Sputnik", note: NOBODY_LOOKED },
    ],
    glossary: [],
  },
];
