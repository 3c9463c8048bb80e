import { expect, test } from "vitest";
import { findSuggestion, listEventSuggestions } from "@/db/suggestions";
import { recordChange } from "@/db/change-log";
import { getEvent } from "@/db/events";
import { readProposed } from "@/domain/suggestions/review-claim";
import { readClaimProposal } from "@/domain/suggestions/review-proposal";
import { openNightFerry, workUntilDone } from "@/test/night-ferry";
import { ensureOutlet } from "../ensure-outlet";
import { undoChange } from "../undo-change";
import type { WorkContext } from "../work-context";
import { acceptClaim, type ClaimDecision } from "./decide-claim";
import { loadReview } from "./load-review";
import { loadSuggestion } from "./load-suggestion";
import { rejectSuggestion } from "./reject-suggestion";

/** An analysed event and its first two proposed claims, of which the first is said to contradict the second. */
async function openLinkedClaims() {
  const { context } = await openNightFerry();
  await workUntilDone(context);
  const { reader } = context.database;
  const { id } = await getEvent(reader, "night-ferry");
  const [one, other] = await listEventSuggestions(reader, id, "claim");
  const proposal = readClaimProposal(one?.proposal);
  if (one === undefined || other === undefined || proposal === null) throw new Error("too few claims are proposed");
  const links = [{ to: other.key, kind: "contradicts", reasons: ["one is the opposite act"] }];
  await context.database.inTransaction((tx) =>
    tx.suggestion.update({ where: { key: one.key }, data: { proposal: JSON.stringify({ ...proposal, links }) } }),
  );
  return { context, one: one.key, other: other.key };
}

async function decisionOn({ database }: WorkContext, key: string, statement: string): Promise<ClaimDecision> {
  const proposal = readClaimProposal((await findSuggestion(database.reader, key))?.proposal);
  if (proposal === null) throw new Error("no claim");
  const { kind, knowableFrom, mentions } = proposal;
  const target = { statement, kind, knowableFrom };
  return { suggestionKey: key, target, mentions: mentions.map(readProposed), links: [] };
}

const linksOf = ({ database }: WorkContext) =>
  database.reader.claimLink.findMany({
    select: { kind: true, from: { select: { statement: true } }, to: { select: { statement: true } } },
  });

test("a proposed link becomes the person's own with its claim, once there is a claim at its other end", async () => {
  const { context, one, other } = await openLinkedClaims();
  const link = { other, kind: "contradicts", direction: "out" } as const;
  const first = { ...(await decisionOn(context, one, "The lock is open.")), links: [link] };
  expect(await acceptClaim(context, first)).toMatchObject({ ok: false, reason: "no-link" });
  expect(await acceptClaim(context, await decisionOn(context, other, "The lock is shut."))).toMatchObject({ ok: true });
  const accepted = await acceptClaim(context, first);
  expect(accepted).toMatchObject({
    ok: true,
    summary: expect.stringContaining("with 1 link to other claims") as string,
  });
  expect(await linksOf(context)).toEqual([
    { kind: "contradicts", from: { statement: "The lock is open." }, to: { statement: "The lock is shut." } },
  ]);
  const changeKey = accepted.ok ? (accepted.changeKey ?? "") : "";
  expect(await undoChange(context, { changeKey })).toMatchObject({ ok: true });
  expect(await linksOf(context)).toEqual([]);
});

test("the claim at the other end is offered the same link, in the direction in which it was proposed", async () => {
  const { context, one, other } = await openLinkedClaims();
  expect(await acceptClaim(context, await decisionOn(context, one, "The lock is open."))).toMatchObject({ ok: true });
  const loaded = await loadSuggestion(context.database.reader, context, other);
  expect(loaded).toMatchObject({
    links: [{ other: one, direction: "in", kind: "contradicts", claim: { statement: "The lock is open." } }],
  });
  const links = [{ other: one, kind: "contradicts", direction: "in" } as const];
  const decision = { ...(await decisionOn(context, other, "The lock is shut.")), links };
  expect(await acceptClaim(context, decision)).toMatchObject({ ok: true });
  expect(await linksOf(context)).toMatchObject([{ from: { statement: "The lock is open." } }]);
});

test("irony, doubt, a note and who is cited are stored with the passage, and are a correction", async () => {
  const { context, one } = await openLinkedClaims();
  const decision = await decisionOn(context, one, "The lock is open.");
  const [mention, ...rest] = decision.mentions;
  if (mention === undefined) throw new Error("no passage");
  const named = { key: "quay-post", name: "Quay Post", at: context.now() };
  const header = { action: "add-outlet", summary: "Quay Post", coderId: null, at: named.at };
  const { result: outlet } = await recordChange(context.database, header, (tx, recorder) =>
    ensureOutlet(tx, recorder, named),
  );
  const said = { ironic: true, apparentError: true, unsure: true, note: "Read twice." };
  const speakers = [{ name: "Piet Halloran", type: "person", viaOutlet: outlet.key }] as const;
  const read = { ...mention, ...said, voice: "attributed", speakers } as const;
  const answer = await acceptClaim(context, { ...decision, mentions: [read, ...rest] });
  expect(answer).toMatchObject({ ok: true, summary: expect.stringMatching(/^Corrected/u) as string });
  const stored = await context.database.reader.claimMention.findFirstOrThrow({
    orderBy: { id: "asc" },
    select: {
      ironic: true,
      apparentError: true,
      unsure: true,
      note: true,
      speakers: { select: { viaOutletId: true } },
    },
  });
  expect(stored).toEqual({ ...said, speakers: [{ viaOutletId: outlet.id }] });
});

test("a proposal is named by an article's words where it is rejected", async () => {
  const { context, one } = await openLinkedClaims();
  const loaded = await loadSuggestion(context.database.reader, context, one);
  const words = loaded?.kind === "claim" ? loaded.quote?.words : undefined;
  const answer = await rejectSuggestion(context, { suggestionKey: one });
  expect(answer).toMatchObject({ ok: true, summary: `Rejected: the claim of “${words ?? ""}”` });
});

test("an event that lost its last text proposes nothing any more, though nobody compares it again", async () => {
  const { context } = await openLinkedClaims();
  const { reader } = context.database;
  const filter = { kind: null, article: null, method: null, state: null };
  const openRows = async () => {
    const { rows } = await loadReview(reader, context, { slug: "night-ferry", filter, at: null });
    return rows.filter(({ state }) => state === "open").length;
  };
  expect(await openRows()).toBeGreaterThan(0);
  await context.database.inTransaction((tx) => tx.eventArticle.deleteMany());
  await workUntilDone(context);
  expect(await openRows()).toBe(0);
});
