import type { DossierMention } from "./dossier-types";
import { presupposes, quotes, says } from "./mention-entry";
import {
  aReport,
  bloomberg,
  colleague,
  critics,
  duncanSmith,
  india,
  internalMessages,
  leakedMemos,
  membersLetter,
  parliamentSpokesman,
  policyInstitute,
  politico,
  study,
  techExperts,
  tiktok,
  tiktokEmployee,
  tiktokManagement,
  tiktokOrder,
  tiktokSpokesperson,
  truss,
  unnamed,
} from "./speakers";

const SAID = { verb: "said", verbClass: "neutral" } as const;

/** Breitbart on the account: Bloomberg's report retold, then what else was held against TikTok. */
export const accountMentions: readonly DossierMention[] = [
  says("us-acted", "ba-order", { fit: "wider" }),
  says("order-tiktok", "ba-order"),
  says("bans-tiktok", "ba-threatened", {
    polarity: "open",
    note: "The order threatened it; whether it came is not said.",
  }),
  quotes("tiktok-collects", "ba-study", [study], { verb: "found", verbClass: "affirming" }),
  presupposes("tiktok-collects", "ba-denies-supplying", { note: "Takes the gathering for granted inside a denial." }),
  quotes("tiktok-reach", "ba-order-access", [tiktokOrder], SAID),
  quotes("tiktok-hands-over", "ba-denies-supplying", [tiktok], {
    polarity: "denies",
    verb: "denies",
    verbClass: "denying",
  }),
  quotes("tiktok-hands-over", "ba-caption-denied", [tiktok], {
    polarity: "denies",
    fit: "narrower",
    verb: "denied",
    verbClass: "denying",
    note: "In a caption, and about users in India.",
  }),
  says("staff-in-china", "ba-memos", {
    fit: "narrower",
    verb: "confirmed",
    verbClass: "affirming",
    note: "Said of the parent company; that it is in China follows from the next sentence.",
  }),
  quotes("staff-in-china", "ba-everything", [tiktokEmployee, leakedMemos], { ...SAID, fit: "wider" }),
  quotes("staff-in-china", "ba-memos", [tiktokManagement], {
    polarity: "denies",
    fit: "narrower",
    verb: "denied",
    verbClass: "denying",
  }),
  quotes("tiktok-spies", "ba-espionage", [tiktokOrder], { ...SAID, hedged: true, fit: "narrower" }),
  presupposes("tiktok-tool", "ba-working-with", { fit: "narrower" }),
  quotes("tiktok-censors", "ba-institute", [policyInstitute], { verb: "found", verbClass: "affirming" }),
  quotes("tiktok-censors", "ba-denied", [tiktok], { polarity: "denies", verb: "denied", verbClass: "denying" }),
  presupposes("tiktok-censors", "ba-order-censorship"),
  quotes("wechat-censors", "ba-institute", [policyInstitute], { verb: "found", verbClass: "affirming" }),
  quotes("account-asked", "ba-headline", [aReport], { fit: "wider", note: "A demand, and of China as a whole." }),
  quotes("account-asked", "ba-bloomberg", [internalMessages, bloomberg], { verb: "revealed", verbClass: "affirming" }),
  quotes("account-asked", "ba-entity", [colleague, internalMessages, bloomberg], {
    fit: "narrower",
    verb: "flagged",
    verbClass: "neutral",
  }),
  quotes("account-asked", "ba-declined", [tiktokSpokesperson, bloomberg], {
    polarity: "denies",
    fit: "narrower",
    verb: "told",
    verbClass: "neutral",
    note: "There was a request, but a friend's of an employee.",
  }),
  presupposes("account-asked", "ba-paying", { note: "By now the account is the government's wish, without a source." }),
  quotes("account-declined", "ba-discussed", [internalMessages, bloomberg], {
    verb: "indicate",
    verbClass: "affirming",
  }),
  quotes("account-declined", "ba-declined", [tiktokSpokesperson, bloomberg], { verb: "told", verbClass: "neutral" }),
  presupposes("india", "ba-caption-india", { note: "In a caption only." }),
  quotes("india-why", "ba-caption-india", [india], {
    verb: "citing",
    verbClass: "neutral",
    note: "Privacy is given as a second reason.",
  }),
  quotes("army-law", "ba-critics", [critics], { verb: "point out", verbClass: "affirming" }),
  quotes("dangerous-videos", "ba-challenge", [unnamed], { verb: "accused", verbClass: "attacking" }),
];

/** Breitbart on the UK Parliament: a letter of members retold, with the outlet's own reading of it. */
export const parliamentMentions: readonly DossierMention[] = [
  quotes("us-acted", "bp-restrict", [membersLetter], { verb: "continued", verbClass: "neutral" }),
  says("us-acted", "bp-mulling", {
    fit: "narrower",
    note: "In its own words the outlet says only that a ban was considered.",
  }),
  quotes("tiktok-collects", "bp-harvesters", [duncanSmith], { verb: "describing", verbClass: "neutral" }),
  quotes("tiktok-reach", "bp-fears", [unnamed], { hedged: true, fit: "wider" }),
  quotes("tiktok-hands-over", "bp-fears", [unnamed], { hedged: true }),
  quotes("tiktok-hands-over", "bp-harvesters", [duncanSmith], { verb: "describing", verbClass: "neutral" }),
  says("staff-in-china", "bp-confirmed", {
    fit: "narrower",
    verb: "confirmed",
    verbClass: "affirming",
    note: "That they could; not that they did.",
  }),
  quotes("tiktok-spies", "bp-spyware", [techExperts, membersLetter], { verb: "described", verbClass: "neutral" }),
  says("tiktok-tool", "bp-party"),
  presupposes("tiktok-tool", "bp-linked", { fit: "narrower" }),
  says("uk-closed", "bp-kills"),
  says("uk-closed", "bp-killed"),
  says("uk-why", "bp-headline"),
  says("uk-why", "bp-killed"),
  quotes("uk-why", "bp-politico", [parliamentSpokesman, politico], {
    fit: "narrower",
    verb: "saying",
    verbClass: "neutral",
    note: "The spokesman speaks of “feedback”; the worry comes from the letter.",
  }),
  quotes("uk-should-close", "bp-asking", [membersLetter], {
    verb: "asking",
    verbClass: "directive-or-commissive",
  }),
  says("labour", "bp-labour"),
  quotes("crack-down", "bp-truss", [truss], { verb: "saying", verbClass: "neutral" }),
  quotes("limit-exports", "bp-exports", [truss], { verb: "saying", verbClass: "neutral" }),
];
