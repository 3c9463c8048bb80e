import type { DossierSpeaker } from "./dossier-types";

/** Outlets that the five articles cite; they exist so that a chain of speakers can lead through them. */
export const CITED_OUTLETS = [
  "Reuters",
  "Bloomberg",
  "Politico",
  "The Daily Telegraph",
  "The Wall Street Journal",
] as const;

type CitedOutlet = (typeof CITED_OUTLETS)[number];

function speaker(name: string, type: DossierSpeaker["type"], via: CitedOutlet | null = null): DossierSpeaker {
  return { name, type, via };
}

export const trump = speaker("Donald Trump", "person");
export const tiktokOrder = speaker("Executive order on TikTok of 6 August 2020", "document");
export const wechatOrder = speaker("Executive order on WeChat of 6 August 2020", "document");
export const commerce = speaker("US Department of Commerce", "organisation");
export const tiktok = speaker("TikTok", "organisation");
export const india = speaker("Government of India", "organisation");
export const judgeBeeler = speaker("Laurel Beeler", "person");
export const reuters = speaker("Reuters", "organisation", "Reuters");
export const wechatUsers = speaker("WeChat users in the United States", "role");
export const tengBiao = speaker("Teng Biao", "person");
export const xieYanyi = speaker("Xie Yanyi", "person");
export const wallStreetJournal = speaker("The Wall Street Journal", "organisation", "The Wall Street Journal");
export const manyCountries = speaker("many countries", "anonymous");
export const unnamed = speaker("unnamed", "anonymous");
export const aReport = speaker("a report", "document");
export const internalMessages = speaker("Internal messages of TikTok executives", "document");
export const colleague = speaker("A colleague of TikTok's head of government relations", "role");
export const tiktokSpokesperson = speaker("A representative of TikTok", "role");
export const bloomberg = speaker("Bloomberg News", "organisation", "Bloomberg");
export const policyInstitute = speaker("Australian Strategic Policy Institute", "organisation");
export const study = speaker("An independent study", "document");
export const tiktokEmployee = speaker("A TikTok employee", "role");
export const leakedMemos = speaker("Leaked internal memos", "document");
export const tiktokManagement = speaker("TikTok's management", "role");
export const critics = speaker("critics", "anonymous");
export const membersLetter = speaker("Letter of Members of Parliament", "document");
export const techExperts = speaker("tech experts", "anonymous");
export const parliamentSpokesman = speaker("A spokesman of the UK Parliament", "role");
export const politico = speaker("Politico", "organisation", "Politico");
export const duncanSmith = speaker("Iain Duncan Smith", "person", "The Daily Telegraph");
export const truss = speaker("Liz Truss", "person");
