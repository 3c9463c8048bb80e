import { claims } from "./claims";
import { dossier, events, SAMPLE } from "./events";
import { frameCodings } from "./frames";
import { southfrontMentions, sputnikMentions, unattributedMentions } from "./mentions-of-2020";
import { accountMentions, parliamentMentions } from "./mentions-of-2022";
import { passages } from "./passages";
import records from "./records.json";
import { CITED_OUTLETS } from "./speakers";

/** The dossier of five real articles: their records, and what one coder read in them. Their texts are not part of it. */
export const tiktokWechat = {
  coder: "Mira Lang",
  /** The day on which the coder read all five. */
  readOn: "2026-11-21",
  citedOutlets: CITED_OUTLETS,
  records,
  passages,
  sample: SAMPLE,
  dossier,
  events,
  claims,
  mentions: [
    ...southfrontMentions,
    ...sputnikMentions,
    ...unattributedMentions,
    ...accountMentions,
    ...parliamentMentions,
  ],
  codings: frameCodings,
};
