/** What a person decided about one outlet where the lists alone would give a wrong or clumsy answer. */
export interface OutletCorrection {
  /** Any one host of the outlet. */
  readonly host: string;
  readonly name: string;
  /** Hosts of the same outlet that no list names beside the first. */
  readonly alsoAt?: readonly string[];
  /** Where it should not follow from the name. */
  readonly slug?: string;
  /** Further names under which its own pages speak of it. */
  readonly aliases?: readonly string[];
  readonly reason: string;
}

const ONE_TITLE = "Kagi lists its publisher, not the title that the pages carry.";
const SHORTER = "The lists carry the company's name; the pages carry the shorter one.";
const OWN_ALIASES = "Its pages also sign with these names.";

export const OUTLET_CORRECTIONS: readonly OutletCorrection[] = [
  {
    host: "breitbart.com",
    name: "Breitbart",
    aliases: ["Breitbart London", "Breitbart Jerusalem", "Breitbart Texas", "Breitbart California", "Breitbart TV"],
    reason: "Its desks sign with the desk's name and publish at the same address.",
  },
  { host: "rt.com", name: "RT", aliases: ["RT International", "Russia Today"], reason: OWN_ALIASES },
  { host: "aljazeera.com", name: "Al Jazeera", aliases: ["Al Jazeera English"], reason: SHORTER },
  { host: "apnews.com", name: "Associated Press", aliases: ["AP", "AP News"], reason: OWN_ALIASES },
  { host: "bloomberg.com", name: "Bloomberg", aliases: ["Bloomberg News"], reason: SHORTER },
  { host: "cgtn.com", name: "CGTN", reason: "Its pages carry the abbreviation only." },
  { host: "dailymail.co.uk", name: "Daily Mail", aliases: ["Mail Online", "MailOnline"], reason: OWN_ALIASES },
  { host: "dw.com", name: "Deutsche Welle", aliases: ["DW"], reason: OWN_ALIASES },
  { host: "forbes.com", name: "Forbes", reason: "Wikipedia's title is the address." },
  { host: "telegraph.co.uk", name: "The Daily Telegraph", aliases: ["The Telegraph"], reason: OWN_ALIASES },
  { host: "voanews.com", name: "Voice of America", aliases: ["VOA", "VOA News"], reason: OWN_ALIASES },
  {
    host: "rferl.org",
    name: "Radio Free Europe/Radio Liberty",
    aliases: ["RFE/RL"],
    slug: "rferl",
    reason: OWN_ALIASES,
  },
  {
    host: "rian.ru",
    name: "RIA Novosti",
    alsoAt: ["ria.ru"],
    reason: "The agency moved from rian.ru to ria.ru; each list knows one of the two.",
  },
  {
    host: "prensa-latina.cu",
    name: "Prensa Latina",
    alsoAt: ["plenglish.com"],
    reason: "Its English edition has an address of its own.",
  },
  { host: "news.yahoo.com", name: "Yahoo News", slug: "yahoo-news", reason: "Yahoo is listed apart, at yahoo.com." },
  { host: "xinhuanet.com", name: "Xinhua News Agency", slug: "xinhua", aliases: ["Xinhua"], reason: OWN_ALIASES },
  { host: "franc-tireur.fr", name: "Franc-Tireur", reason: ONE_TITLE },
  { host: "bfmtv.com", name: "BFM TV", aliases: ["BFMTV"], reason: ONE_TITLE },
  { host: "cnews.fr", name: "CNews", reason: ONE_TITLE },
  { host: "la-croix.com", name: "La Croix", reason: ONE_TITLE },
  { host: "latribune.com", name: "La Tribune", reason: ONE_TITLE },
  { host: "lefigaro.fr", name: "Le Figaro", reason: ONE_TITLE },
  { host: "lemonde.fr", name: "Le Monde", reason: ONE_TITLE },
  { host: "leparisien.fr", name: "Le Parisien", reason: ONE_TITLE },
  { host: "lepoint.fr", name: "Le Point", reason: ONE_TITLE },
  { host: "lesechos.fr", name: "Les Échos", reason: ONE_TITLE },
  { host: "liberation.fr", name: "Libération", reason: ONE_TITLE },
  { host: "nouvelobs.com", name: "Le Nouvel Obs", aliases: ["L'Obs"], reason: ONE_TITLE },
  { host: "ouest-france.fr", name: "Ouest-France", reason: ONE_TITLE },
  { host: "smh.com.au", name: "The Sydney Morning Herald", reason: ONE_TITLE },
  { host: "sudouest.fr", name: "Sud Ouest", reason: ONE_TITLE },
];

/** Wikipedia rows on a company or a kind of site rather than on one outlet: each of their hosts stands alone. */
export const COLLECTIVE_SOURCES: ReadonlySet<string> = new Set([
  "Academic repositories",
  "Advameg",
  "Dotdash Meredith",
  "Media Research Center",
  "Preprints",
  "RhythmOne",
  "Vice Media",
]);

/** Spellings of one country in different lists. */
export const COUNTRY_SPELLINGS: ReadonlyMap<string, string> = new Map([
  ["The Netherlands", "Netherlands"],
  ["UAE", "United Arab Emirates"],
  ["United States of America", "United States"],
  ["Palestine territories", "Palestine"],
]);
