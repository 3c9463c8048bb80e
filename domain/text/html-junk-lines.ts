import { lineReason } from "./junk-lines";
import type { RemovalReason } from "./page-text";

interface LineRule {
  readonly reason: RemovalReason;
  /** The longest line this rule may remove, in UTF-16 code units. */
  readonly atMost: number;
  readonly pattern: RegExp;
}

/**
 * Lines that content systems set into the middle of an article and that a pasted page shows elsewhere or not at all.
 * Everything else that is junk by its words is in `junk-lines`, which both sides share.
 */
const RULES: readonly LineRule[] = [
  {
    reason: "subscription",
    atMost: 300,
    pattern:
      /^(?:do you want to be informed|download (?:the|our)|want (?:more|the latest)|sign up|subscribe) .{0,150}\b(?:sign up|news(?:letter)? app|apps? for)\b/i,
  },
  {
    reason: "subscription",
    atMost: 300,
    pattern:
      /^(?:stay|keep) up[ -]to[ -]date\b.{1,80}\bnews\b|\bsubscribe to our (?:\w{1,20} ){0,3}newsletters?\b|\breaders who['’]ve subscribed\b/i,
  },
  {
    reason: "account-dialog",
    atMost: 200,
    pattern: /\bfind this (?:story|article) in\s{1,3}my bookmarks\b|^(?:article|story) saved\b/i,
  },
  {
    reason: "related-links",
    atMost: 120,
    pattern: /^watch (?:more of )?our (?:latest )?videos?\b/i,
  },
  {
    // Case matters: "follow these steps shared on Twitter" is a sentence, "Follow Ana Bell on X" is a button.
    reason: "sharing",
    atMost: 300,
    pattern:
      /^(?:FOLLOW|Follow|Find|Connect with|Join) (?:us|US|me|him|her|them|[@A-Z][\w.@’']{1,30}(?: [@A-Z][\w.@’']{1,30}){0,3}) (?:on|ON|at|via) (?:Twitter|Facebook|Instagram|X\b|LinkedIn|TikTok|YouTube|Telegram|WhatsApp|Threads|Bluesky|social media)/,
  },
  {
    reason: "agency-credit",
    atMost: 90,
    pattern: /^(?:photo(?:graph)?s?|images?|pictures?|illustrations?) (?:by|courtesy)\b/i,
  },
  {
    reason: "agency-credit",
    atMost: 40,
    pattern: /^(?:AP|AFP|Reuters|Getty(?: Images)?|EPA|PA|dpa|Shutterstock|iStock)(?: (?:photo|images|wire))?$/i,
  },
  {
    reason: "house-rules",
    atMost: 200,
    pattern: /^(?:submit|send)(?: us)? your (?:letter|comment|story|tips?)\b/i,
  },
  {
    reason: "dateline-metadata",
    atMost: 80,
    pattern: /^(?:(?:last |date |first )?(?:modified|updated|published|posted)(?: on| at)? ?:|release date:)/i,
  },
];

/**
 * Why a single line inside an HTML article is no part of it, judged by its words alone; `null` for anything that may
 * be prose. It is the wrong tool for a line with markup around it: ask the zone first.
 *
 * @param line One block of the page text; only a block short enough for a rule is looked at.
 */
export function junkReasonOfLine(line: string): RemovalReason | null {
  if (line.length > 500) return null;
  const plain = line.replaceAll("\n", " ").trim();
  const own = RULES.find(({ atMost, pattern }) => plain.length <= atMost && pattern.test(plain));
  if (own !== undefined) return own.reason;
  // The shared rules also take bare numbers for amounts to donate; in HTML they are the cells of tables.
  return /\p{L}{3}/u.test(plain) ? lineReason(plain) : null;
}
