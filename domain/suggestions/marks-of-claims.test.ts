import { expect, test } from "vitest";
import { marksOfClaims, type MarkedPlace, type OpenClaim } from "./marks-of-claims";
import type { ClaimProposal, MentionProposal } from "./suggestion";

const mention = (article: string, overrides: Partial<MentionProposal> = {}): MentionProposal => ({
  article,
  version: `${article}-v1`,
  start: 100,
  end: 140,
  voice: "own",
  polarity: "affirms",
  hedged: false,
  fit: "same",
  speaker: null,
  verb: null,
  verbClass: null,
  reasons: ["the same act"],
  ...overrides,
});

const claim = (key: string, mentions: readonly MentionProposal[], links: ClaimProposal["links"] = []): OpenClaim => ({
  key,
  method: "same-claim/1",
  proposal: { label: `label of ${key}`, kind: "fact", knowableFrom: null, checkWorthiness: 0.5, mentions, links },
});

const FILLER = "The council met again on Thursday and heard three of the engineers. ".repeat(2).slice(0, 99);
const WORDS = "the eastern lock was closed on Tuesday. ";
const text = `${FILLER} ${WORDS}`;
const texts = new Map([
  ["ledger", { versionKey: "ledger-v1", text }],
  ["wire", { versionKey: "wire-v1", text }],
]);
const place = (overrides: Partial<MarkedPlace>): MarkedPlace => ({
  article: "ledger",
  start: 100,
  end: 140,
  origin: null,
  ...overrides,
});
const keysOf = (open: readonly OpenClaim[], marked: readonly MarkedPlace[] = []) =>
  marksOfClaims(open, { texts, marked }).mentions.map(({ key }) => key);

test("a proposed claim says that it is one, and its mentions name their method and why", () => {
  const { claims, mentions } = marksOfClaims([claim("a", [mention("ledger")])], { texts, marked: [] });
  expect(claims).toEqual([
    {
      key: "a",
      statement: "Proposed: “the eastern lock was closed on Tuesday.”",
      kind: "fact",
      knowableFrom: null,
      proposal: {
        method: "same-claim/1",
        label: "label of a",
        quotes: [{ article: "ledger", words: "the eastern lock was closed on Tuesday." }],
      },
    },
  ]);
  expect(mentions).toMatchObject([
    { key: "a-0", coder: "same-claim/1", proposal: { method: "same-claim/1", reasons: ["the same act"] } },
  ]);
});

test("a passage of another version is left out, and a claim without any passage with it", () => {
  const moved = mention("ledger", { version: "ledger-v0" });
  expect(keysOf([claim("a", [moved, mention("wire")])])).toEqual(["a-1"]);
  expect(marksOfClaims([claim("a", [moved])], { texts, marked: [] }).claims).toEqual([]);
});

test("a passage that a person has marked is left out, even where they cut it a little differently", () => {
  const open = [claim("a", [mention("ledger"), mention("wire")])];
  expect(keysOf(open, [place({ start: 110, end: 160 })])).toEqual(["a-1"]);
  expect(keysOf(open, [place({ start: 130, end: 200 })])).toEqual(["a-0", "a-1"]);
  expect(keysOf(open, [place({ article: "wire" })])).toEqual(["a-0"]);
});

test("a mark that was taken over from one proposal leaves the same passage to another", () => {
  const open = [claim("a", [mention("ledger")]), claim("b", [mention("ledger")])];
  expect(keysOf(open, [place({ origin: "a" })])).toEqual(["b-0"]);
});

test("links lead only to claims that are shown", () => {
  const link = { kind: "contradicts", reasons: [] } as const;
  const open = [
    claim(
      "a",
      [mention("ledger")],
      [
        { to: "b", ...link },
        { to: "gone", ...link },
      ],
    ),
    claim("b", [mention("wire")]),
  ];
  expect(marksOfClaims(open, { texts, marked: [] }).links).toEqual([{ from: "a", to: "b", kind: "contradicts" }]);
});
