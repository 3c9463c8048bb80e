import type { ClaimKind } from "@/domain/claims/claim";
import type { DossierArticle, DossierClaim, DossierEventKey } from "./dossier-types";

const ARTICLES: Readonly<Record<string, DossierArticle>> = {
  SF: "southfront",
  SP: "sputnik",
  WC: "unattributed",
  BA: "breitbart-account",
  BP: "breitbart-parliament",
};

const EVENTS: Readonly<Record<string, DossierEventKey>> = {
  o: "orders",
  i: "injunction",
  c: "criticism",
  r: "reports",
};

function named<Value>(codes: string, names: Readonly<Record<string, Value>>): readonly Value[] {
  return codes.split(" ").flatMap((code) => {
    if (code === "") return [];
    const value = names[code];
    if (value === undefined) throw new Error(`no "${code}" among ${Object.keys(names).join(", ")}`);
    return [value];
  });
}

interface Details {
  readonly kind?: ClaimKind;
  /** From when it could be known. */
  readonly from?: string;
  /** Articles that were read for it and do not have it: SF, SP, WC, BA, BP. */
  readonly notIn?: string;
  readonly links?: DossierClaim["links"];
}

/** Statement, events (o i c r) and the article that it was drawn from. Unsaid: a fact, older than every article. */
function claim(key: string, statement: string, events: string, origin: string, details: Details = {}): DossierClaim {
  const { kind = "fact", from: knowableFrom = null, notIn = "", links = [] } = details;
  const [originArticle] = named(origin, ARTICLES);
  if (originArticle === undefined) throw new Error(`the claim "${key}" was drawn from no article`);
  return {
    key,
    statement,
    kind,
    knowableFrom,
    originArticle,
    events: named(events, EVENTS),
    links,
    absentIn: named(notIn, ARTICLES),
  };
}

const narrowerThan = (other: string) => [{ kind: "narrower", claim: other }] as const;

/**
 * Statements in our own words, drawn from all five articles before any stance was coded. Days of knowledge: the orders
 * 6 August, the users' case 21 August, TikTok's case 24 August, the injunction 19 September 2020; the memos 17 June,
 * the report on the account 29 July, the end of Parliament's account 3 August 2022.
 */
export const claims: readonly DossierClaim[] = [
  claim("us-acted", "The United States took steps against TikTok in 2020", "o i r", "BP", { notIn: "WC" }),
  claim("order-tiktok", "A US executive order of August 2020 acts against TikTok", "o i r", "SF", {
    from: "2020-08-06",
    notIn: "WC BP",
    links: narrowerThan("us-acted"),
  }),
  claim("order-wechat", "A US executive order of August 2020 acts against WeChat", "o i c", "SF", {
    from: "2020-08-06",
    notIn: "BA BP",
  }),
  claim("bans-tiktok", "The order of August 2020 bans TikTok in the United States", "o i r", "SF", {
    from: "2020-08-06",
    notIn: "WC BP",
  }),
  claim("bans-wechat", "The order of August 2020 bans WeChat in the United States", "o i c", "SF", {
    from: "2020-08-06",
    notIn: "BA BP",
  }),
  claim("tiktok-collects", "TikTok gathers large amounts of its users' data", "o r", "SF", { notIn: "SP WC" }),
  claim("tiktok-reach", "The Chinese Communist Party could get at the data of TikTok's users", "o i r", "SF", {
    notIn: "WC",
  }),
  claim("wechat-reach", "The Chinese Communist Party could get at the data of WeChat's users", "o i c", "SF", {
    notIn: "BA BP",
  }),
  claim("tiktok-hands-over", "TikTok passes user data on to the Chinese state", "r", "BA", { notIn: "SF SP WC" }),
  claim("staff-in-china", "Staff in China looked at data of TikTok users in the West", "r", "BA", {
    from: "2022-06-17",
  }),
  claim("tiktok-spies", "TikTok serves Chinese spying", "o i r", "SF", { notIn: "SP WC" }),
  claim("tiktok-tool", "TikTok is in the hands of the Chinese Communist Party", "i r", "SP", { notIn: "SF WC" }),
  claim("wechat-tool", "WeChat is in the hands of the Chinese Communist Party", "i c", "SP", { notIn: "SF BA BP" }),
  claim("court-stopped", "A US court stopped the curbs on WeChat", "i c", "SP", { from: "2020-09-19", notIn: "BA BP" }),
  claim("users-sued", "WeChat users took the US government to court over the curbs", "i c", "SP", {
    from: "2020-08-21",
    notIn: "BA BP",
  }),
  claim("unconstitutional", "The curbs on WeChat break the US Constitution", "i c", "WC", {
    kind: "evaluation",
    notIn: "SF BA BP",
  }),
  claim("filing", "In December 2020 the US government asked a court to turn down the WeChat users' case", "c", "WC", {
    from: "2020-12-23",
    notIn: "BA BP",
  }),
  claim("will-sue", "TikTok will go to court over the order", "o", "SF", {
    kind: "prediction",
    notIn: "SP WC BA BP",
  }),
  claim("sued", "TikTok went to court over the order", "i", "SP", {
    from: "2020-08-24",
    notIn: "WC BA BP",
    links: [{ kind: "updates", claim: "will-sue" }],
  }),
  claim("no-fair-process", "The US government acted against TikTok without due process", "o i", "SF", {
    kind: "evaluation",
    notIn: "WC BA BP",
  }),
  claim("microsoft", "Microsoft was negotiating to buy TikTok", "o i", "SF", { from: "2020-08-02", notIn: "WC BA BP" }),
  claim("share", "Trump wanted a part of the price for TikTok", "o", "SF", {
    from: "2020-08-03",
    notIn: "SP WC BA BP",
  }),
  claim("india", "India barred TikTok", "o r", "SF", { from: "2020-06-29", notIn: "SP WC BP" }),
  claim("india-why", "India barred TikTok for the sake of national security", "o r", "SF", {
    from: "2020-06-29",
    notIn: "SP WC BP",
  }),
  claim("australia", "Australia considered a ban on TikTok", "o", "SF", { from: "2020-08", notIn: "SP WC BA BP" }),
  claim("double-standard", "The United States does what it condemns in China", "o", "SF", {
    kind: "evaluation",
    notIn: "SP WC BA BP",
  }),
  claim("wechat-watches", "The Chinese authorities watch people through WeChat", "o c", "SF", { notIn: "SP BA BP" }),
  claim("wechat-censors", "WeChat keeps its users from speaking freely", "c r", "WC", { notIn: "SF SP BP" }),
  claim("privacy-law", "China lacks laws that would protect its citizens' privacy", "c", "WC", {
    notIn: "SF SP BA BP",
  }),
  claim("wechat-harms", "WeChat does harm to society", "c", "WC", { kind: "evaluation", notIn: "SF SP BA BP" }),
  claim("stays-dominant", "WeChat will keep its dominant position for the time being", "c", "WC", {
    kind: "prediction",
    notIn: "SF SP BA BP",
  }),
  claim("will-perish", "WeChat will perish in the end", "c", "WC", { kind: "prediction", notIn: "SF SP BA BP" }),
  claim("withheld", "Withheld information let the coronavirus spread from China over the world", "c", "WC", {
    from: "2020-01",
    notIn: "SF SP BA BP",
  }),
  claim("wechat-cover-up", "WeChat played a part in hiding the outbreak in Wuhan", "c", "WC", {
    from: "2020-01",
    notIn: "SF SP BA BP",
  }),
  claim("rumours", "Conspiracy theories about the US election of 2020 spread on WeChat", "c", "WC", {
    from: "2020-11",
    notIn: "BA BP",
  }),
  claim("tiktok-censors", "TikTok censors for the Chinese Communist Party", "r", "BA", { notIn: "SF SP WC BP" }),
  claim("account-asked", "A Chinese state body asked TikTok for an account under cover", "r", "BA", {
    from: "2022-07-29",
    notIn: "BP",
  }),
  claim("account-declined", "TikTok declined the request for an account under cover", "r", "BA", {
    from: "2022-07-29",
    notIn: "BP",
  }),
  claim("army-law", "Chinese companies must by law do what the armed forces ask of them", "r", "BA", {
    notIn: "SF SP WC BP",
  }),
  claim("dangerous-videos", "TikTok shows dangerous videos to young people", "r", "BA", { notIn: "SF SP WC BP" }),
  claim("uk-closed", "The UK Parliament closed its account on TikTok", "r", "BP", { from: "2022-08-03", notIn: "BA" }),
  claim("uk-why", "Worry about user data made the UK Parliament close its account", "r", "BP", {
    from: "2022-08-03",
    notIn: "BA",
  }),
  claim("uk-should-close", "The UK Parliament should close its account until user data is safe", "r", "BP", {
    kind: "demand",
    from: "2022-07",
    notIn: "BA",
  }),
  claim("labour", "The Labour Party told its members of Parliament to join TikTok in 2021", "r", "BP", {
    from: "2021",
    notIn: "WC BA",
  }),
  claim("crack-down", "The UK should act against companies such as TikTok", "r", "BP", {
    kind: "demand",
    notIn: "SF SP WC BA",
  }),
  claim("limit-exports", "The UK should export less technology to authoritarian states", "r", "BP", {
    kind: "demand",
    notIn: "SF SP WC BA",
  }),
];
