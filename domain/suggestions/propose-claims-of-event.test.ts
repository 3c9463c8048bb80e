import { expect, test } from "vitest";
import type { ProposedMention } from "../claims/match/proposed-claim";
import { type ClaimContext, type FoundClaim, proposeClaimsOfEvent } from "./propose-claims-of-event";
import type { ClaimProposal } from "./suggestion";

const context: ClaimContext = {
  event: "bridge",
  method: "same-claim/1",
  versions: new Map([
    ["post", "post-v1"],
    ["radio", "radio-v1"],
  ]),
  hash: (identity) => identity,
};

const mention = (article: string, start: number, more: Partial<ProposedMention> = {}): ProposedMention => ({
  article,
  candidate: `${start}-${start + 9}-0`,
  start,
  end: start + 9,
  voice: "own",
  polarity: "affirms",
  hedged: false,
  speaker: null,
  fit: "same",
  reasons: [],
  ...more,
});

const claim = (mentions: readonly ProposedMention[], checkWorthiness = 0.5): FoundClaim => ({
  key: `${mentions[0]?.article ?? ""}:${mentions[0]?.candidate ?? ""}`,
  kind: "fact",
  label: "close · bridge",
  knowableFrom: "2031-03-05",
  mentions,
  checkWorthiness,
  isTelling: true,
  told: mentions.map(() => null),
});

const mentionsOf = ({ proposal }: { readonly proposal: object }) => (proposal as ClaimProposal).mentions;

test("a claim that two articles make comes before one that a single article makes, however well worth checking", () => {
  const shared = claim([mention("post", 0), mention("radio", 4)], 0.1);
  const alone = claim([mention("post", 30)], 1);
  const scores = proposeClaimsOfEvent([alone, shared], [], context).map(({ score }) => score);
  expect(scores[1]).toBeGreaterThan(scores[0] ?? 1);
});

test("each passage names its text's version, its speaker and why it is taken for the same claim", () => {
  const told = {
    source: { start: 0, end: 3, name: "Ash", type: "person", resolution: "named" },
    cue: { start: 4, end: 8, verb: "admit", verbClass: "conceding" },
  } as const;
  const other = mention("radio", 4, {
    voice: "attributed",
    reasons: [{ kind: "same-act", first: null, second: null }],
  });
  const found = { ...claim([mention("post", 0), other]), told: [null, told] };
  const [proposed] = proposeClaimsOfEvent([found], [], context);
  expect(proposed?.article).toBe("post");
  expect(proposed && mentionsOf(proposed)[1]).toMatchObject({
    version: "radio-v1",
    speaker: { name: "Ash", type: "person" },
    verb: "admit",
    verbClass: "conceding",
    reasons: ["both tell of the same act"],
  });
});

test("of the claims that one article alone makes only the best worth checking are proposed, the shared ones all", () => {
  const alone = Array.from({ length: 20 }, (_, at) => claim([mention("post", at * 20)], at / 20));
  const shared = claim([mention("post", 900), mention("radio", 4)], 0);
  const proposed = proposeClaimsOfEvent([...alone, shared], [], context);
  const starts = proposed.map((one) => mentionsOf(one)[0]?.start);
  expect(starts).toContain(900);
  expect(starts).toContain(19 * 20);
  expect(starts).not.toContain(0);
});

test("a claim of one article that only its neighbours explain is not proposed, a shared one is", () => {
  const alone = { ...claim([mention("post", 0)]), isTelling: false };
  const shared = { ...claim([mention("post", 30), mention("radio", 4)]), isTelling: false };
  const [only, ...others] = proposeClaimsOfEvent([alone, shared], [], context);
  expect(only && mentionsOf(only)[0]?.start).toBe(30);
  expect(others).toEqual([]);
});

test("links lead to other proposals of the event, and one to a claim that is not proposed is left out", () => {
  const [one, other] = [claim([mention("post", 0)]), claim([mention("radio", 4)])];
  const links = [
    { from: one.key, to: other.key, kind: "contradicts", reasons: [{ kind: "number", first: null, second: null }] },
    { from: one.key, to: "post:nowhere", kind: "narrower", reasons: [] },
  ] as const;
  const [proposed, target] = proposeClaimsOfEvent([one, other], links, context);
  expect((proposed?.proposal as ClaimProposal).links).toEqual([
    { to: target?.key, kind: "contradicts", reasons: ["their numbers differ"] },
  ]);
});

test("two claims that begin in the same words have keys of their own", () => {
  const twin = mention("post", 0);
  const found = [claim([twin]), { ...claim([twin]), key: "post:0-9-0.1" }];
  expect(new Set(proposeClaimsOfEvent(found, [], context).map(({ key }) => key)).size).toBe(2);
});
