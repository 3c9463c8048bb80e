import type { DemoData } from "../demo-types";
import { articles } from "./articles";
import { checks } from "./checks";
import { claims } from "./claims";
import { genericFrameCodings } from "./codings-generic-frames";
import { policyFramesByAda } from "./codings-policy-frames-ada";
import { policyFramesByBen } from "./codings-policy-frames-ben";
import { policyFramesByChi } from "./codings-policy-frames-chi";
import { coverage } from "./coverage";
import { event } from "./event";
import { dailyLanternMentions } from "./mentions-daily-lantern";
import { elleryCourierMentions } from "./mentions-ellery-courier";
import { harbourTodayMentions } from "./mentions-harbour-today";
import { northlineWireMentions } from "./mentions-northline-wire";
import { stateBroadcastingMentions } from "./mentions-state-broadcasting";
import { theLedgerMentions } from "./mentions-the-ledger";
import { outlets } from "./outlets";

/** The fictional event of the demo, with its texts beside it and the editor's key in NOTES.md. */
export const harbourBridge = {
  event,
  coders: [
    { key: "ada", name: "Ada Holm" },
    { key: "ben", name: "Ben Okafor" },
    { key: "chi", name: "Chi Tran" },
  ],
  outlets,
  articles,
  claims,
  mentions: [
    ...northlineWireMentions,
    ...elleryCourierMentions,
    ...stateBroadcastingMentions,
    ...harbourTodayMentions,
    ...dailyLanternMentions,
    ...theLedgerMentions,
  ],
  checks,
  codings: [...policyFramesByAda, ...policyFramesByBen, ...policyFramesByChi, ...genericFrameCodings],
  coverage,
} satisfies DemoData;
