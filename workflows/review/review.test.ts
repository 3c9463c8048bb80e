import { expect, test } from "vitest";
import { getArticle } from "@/db/articles";
import { listAttributions } from "@/db/attributions";
import { listClaims, listMentions } from "@/db/claims";
import { listCodings } from "@/db/codings";
import { getEvent } from "@/db/events";
import { countOpenReview, listWaitingReviews } from "@/db/review-suggestions";
import { findSuggestion } from "@/db/suggestions";
import { codebookTask, NOBODY, type Viewer } from "@/db/viewer";
import { countWaitingWork } from "@/db/waiting-work";
import type { ReviewFilter, ReviewKind } from "@/domain/suggestions/review-queue";
import { readProposed } from "@/domain/suggestions/review-claim";
import { readClaimProposal } from "@/domain/suggestions/review-proposal";
import type { ClaimProposal } from "@/domain/suggestions/suggestion";
import { openNightFerry, workUntilDone } from "@/test/night-ferry";
import { asCoder } from "@/test/workspace";
import { reviseText } from "../revise-text";
import { createEvent, placePart } from "../save-event";
import { saveCoding } from "../save-coding";
import { submitAssignment } from "../submit-assignment";
import { undoChange } from "../undo-change";
import type { Done, Refusal, WorkContext } from "../work-context";
import { acceptAttribution } from "./decide-attribution";
import { acceptClaim } from "./decide-claim";
import { acceptFrame } from "./decide-frame";
import { loadReview } from "./load-review";
import { loadSuggestion } from "./load-suggestion";
import { rejectSuggestion } from "./reject-suggestion";

const EVERYTHING: ReviewFilter = { kind: null, article: null, method: null, state: null };

async function openReview() {
  const { context, articles } = await openNightFerry();
  await workUntilDone(context);
  return { context, articles };
}

async function rowsOf(context: WorkContext, kind: ReviewKind, slug = "night-ferry") {
  const filter = { ...EVERYTHING, kind };
  const { reader } = context.database;
  const { rows } = await loadReview(reader, { coderId: context.coderId }, { slug, filter, at: null });
  return rows.filter((row) => row.kind === kind);
}

async function firstOf(context: WorkContext, kind: ReviewKind, slug?: string) {
  const [row] = await rowsOf(context, kind, slug);
  if (row === undefined) throw new Error(`no ${kind} is proposed`);
  const suggestion = await findSuggestion(context.database.reader, row.key);
  if (suggestion === null) throw new Error("it is gone");
  return suggestion;
}

function done(answer: Done | Refusal): string {
  if (!answer.ok) throw new Error(answer.message);
  if (answer.changeKey === null) throw new Error("nothing was changed");
  return answer.changeKey;
}

async function stateOf({ database }: WorkContext, key: string) {
  return (await findSuggestion(database.reader, key))?.state;
}

const proposalOf = ({ proposal }: { readonly proposal: unknown }): ClaimProposal => {
  const claim = readClaimProposal(proposal);
  if (claim === null) throw new Error("no claim");
  return claim;
};

async function decideClaim(context: WorkContext, { slug = "night-ferry" }: { readonly slug?: string } = {}) {
  const suggestion = await firstOf(context, "claim", slug);
  const proposal = proposalOf(suggestion);
  const target = {
    statement: "The lock has been closed since January.",
    kind: proposal.kind,
    knowableFrom: proposal.knowableFrom,
  };
  return {
    suggestion,
    proposal,
    input: { suggestionKey: suggestion.key, target, mentions: proposal.mentions.map(readProposed), links: [] },
  };
}

async function codingsOf({ database, coderId }: WorkContext, articleKey: string) {
  const { id } = await getArticle(database.reader, articleKey);
  return listCodings(database.reader, { coderId }, { articleIds: [id] });
}

test("claims come first, those of several articles before all others, then frames, then attributions", async () => {
  const { context } = await openReview();
  const { reader } = context.database;
  const filter = EVERYTHING;
  const { rows, machine, progress } = await loadReview(
    reader,
    { coderId: null },
    { slug: "night-ferry", filter, at: null },
  );
  const kinds = rows.map(({ kind }) => kind);
  expect(kinds).toEqual(
    kinds.toSorted(
      (a, b) => ["claim", "frame", "attribution"].indexOf(a) - ["claim", "frame", "attribution"].indexOf(b),
    ),
  );
  expect(rows[0]?.articles).toHaveLength(2);
  expect(progress).toEqual({ decided: 0, total: rows.length });
  expect(machine.phase).toBe("done");
});

test("an accepted frame is the coder's own coding with its origin, and one undo takes both back", async () => {
  const { context, articles } = await openReview();
  const { key } = await firstOf(context, "frame");
  const changeKey = done(await acceptFrame(context, { suggestionKey: key, correction: null }));
  const stored = await context.database.reader.coding.findMany({ select: { origin: true, scope: true, voice: true } });
  expect(stored).toEqual([{ origin: key, scope: "passage", voice: "outlet" }]);
  expect(await stateOf(context, key)).toBe("accepted");
  const [one, other] = await Promise.all(articles.map((article) => codingsOf(context, article)));
  expect([...(one ?? []), ...(other ?? [])]).toHaveLength(1);
  expect(await undoChange(context, { changeKey })).toMatchObject({ ok: true });
  expect(await context.database.reader.coding.count()).toBe(0);
  expect(await stateOf(context, key)).toBe("open");
});

test("a frame whose code, voice or edges are changed is corrected; changing nothing accepts it", async () => {
  const { context } = await openReview();
  const [first, second] = await rowsOf(context, "frame");
  const loaded = await loadSuggestion(context.database.reader, context, first?.key ?? "");
  if (loaded?.kind !== "frame" || loaded.suggestion.range === null) throw new Error("no frame");
  const { start, end } = loaded.suggestion.range;
  const range = { start, end: end - 10 };
  const correction = { code: "morality", voice: "quoted", unsure: true, note: "Near to it.", range } as const;
  done(await acceptFrame(context, { suggestionKey: loaded.suggestion.key, correction }));
  expect(await stateOf(context, loaded.suggestion.key)).toBe("corrected");
  const [coding] = await context.database.reader.coding.findMany({
    select: {
      code: { select: { key: true } },
      voice: true,
      unsure: true,
      note: true,
      passage: { select: { anchors: true } },
    },
  });
  expect(coding).toMatchObject({ code: { key: "morality" }, voice: "quoted", unsure: true, note: "Near to it." });
  expect(coding?.passage?.anchors[0]).toMatchObject({ start });
  const same = await loadSuggestion(context.database.reader, context, second?.key ?? "");
  if (same?.kind !== "frame") throw new Error("no frame");
  const { code, voice } = same.proposal;
  const unchanged = { code, voice, unsure: false, note: null, range: same.suggestion.range };
  done(await acceptFrame(context, { suggestionKey: same.suggestion.key, correction: unchanged }));
  expect(await stateOf(context, same.suggestion.key)).toBe("accepted");
});

test("a coding that the coder has made before is neither doubled nor changed by accepting the same", async () => {
  const { context } = await openReview();
  const loaded = await loadSuggestion(context.database.reader, context, (await firstOf(context, "frame")).key);
  if (loaded?.kind !== "frame" || loaded.suggestion.articleKey === null) throw new Error("no frame");
  const { suggestion, proposal } = loaded;
  const own = {
    articleKey: suggestion.articleKey ?? "",
    codebook: proposal.codebook,
    code: proposal.code,
    scope: "passage" as const,
    passage: {
      versionId: suggestion.versionId ?? 0,
      start: suggestion.range?.start ?? 0,
      end: suggestion.range?.end ?? 0,
    },
    voice: "quoted" as const,
    unsure: true,
    note: "My own.",
  };
  expect(await saveCoding(context, own)).toMatchObject({ ok: true });
  done(await acceptFrame(context, { suggestionKey: suggestion.key, correction: null }));
  const stored = await context.database.reader.coding.findMany({ select: { origin: true, note: true, voice: true } });
  expect(stored).toEqual([{ origin: null, note: "My own.", voice: "quoted" }]);
});

test("work that was finished must be reopened before a frame is taken over", async () => {
  const { context } = await openReview();
  const rows = await rowsOf(context, "frame");
  const [first, second] = rows.filter(
    ({ articles, label }) => articles[0] === rows[0]?.articles[0] && label === rows[0]?.label,
  );
  done(await acceptFrame(context, { suggestionKey: first?.key ?? "", correction: null }));
  const codebook = first?.label.split("/")[0] ?? "";
  const finished = await submitAssignment(context, { articleKey: first?.articles[0] ?? "", codebook, reopen: false });
  expect(finished).toMatchObject({ ok: true });
  const refused = await acceptFrame(context, { suggestionKey: second?.key ?? "", correction: null });
  expect(refused).toMatchObject({ ok: false, reason: "submitted" });
  expect(await stateOf(context, second?.key ?? "")).toBe("open");
});

test("an accepted attribution belongs to the coder's work on claims; a corrected one says who it is instead", async () => {
  const { context } = await openReview();
  const [first, second] = await rowsOf(context, "attribution");
  const proposed = await loadSuggestion(context.database.reader, context, first?.key ?? "");
  const nameOf = (one: typeof proposed) => (one?.kind === "attribution" ? one.proposal.source?.name : undefined);
  done(await acceptAttribution(context, { suggestionKey: first?.key ?? "", correction: null }));
  const correction = {
    kind: "indirect",
    sourceName: "Traders on the east bank",
    sourceType: "role",
    verb: "say",
    verbClass: "neutral",
    hedged: false,
  } as const;
  const changeKey = done(await acceptAttribution(context, { suggestionKey: second?.key ?? "", correction }));
  expect([await stateOf(context, first?.key ?? ""), await stateOf(context, second?.key ?? "")]).toEqual([
    "accepted",
    "corrected",
  ]);
  const ids = await context.database.reader.article.findMany({ select: { id: true } });
  const list = async (coderId: number | null) =>
    (
      await listAttributions(
        context.database.reader,
        { coderId },
        ids.map(({ id }) => id),
      )
    ).map(({ sourceName, origin }) => ({ sourceName, origin }));
  expect(await list(null)).toEqual([
    { sourceName: nameOf(proposed), origin: first?.key },
    { sourceName: "Traders on the east bank", origin: second?.key },
  ]);
  expect(await context.database.reader.assignment.findMany({ select: { task: true } })).toEqual([{ task: "claims" }]);
  expect(await undoChange(context, { changeKey })).toMatchObject({ ok: true });
  expect(await list(null)).toHaveLength(1);
});

test("an accepted claim is written in the person's words, with each passage that was kept", async () => {
  const { context } = await openReview();
  const { reader } = context.database;
  const { suggestion, proposal, input } = await decideClaim(context);
  const changeKey = done(await acceptClaim(context, input));
  const event = await getEvent(reader, "night-ferry");
  const claims = await listClaims(reader, [event.id]);
  expect(claims).toMatchObject([{ statement: input.target.statement, kind: proposal.kind }]);
  const origins = await reader.claimMention.findMany({ select: { origin: true } });
  expect(origins).toEqual(proposal.mentions.map(() => ({ origin: suggestion.key })));
  expect(await stateOf(context, suggestion.key)).toBe("accepted");
  expect(await undoChange(context, { changeKey })).toMatchObject({ ok: true });
  expect(await listClaims(reader, [event.id])).toEqual([]);
  expect(await stateOf(context, suggestion.key)).toBe("open");
});

test("a claim with a passage left out or read otherwise is corrected; with none it is refused", async () => {
  const { context } = await openReview();
  const { suggestion, proposal, input } = await decideClaim(context);
  expect(proposal.mentions.length).toBeGreaterThan(1);
  expect(await acceptClaim(context, { ...input, mentions: [] })).toMatchObject({ ok: false, reason: "no-passage" });
  done(await acceptClaim(context, { ...input, mentions: input.mentions.slice(1) }));
  expect(await stateOf(context, suggestion.key)).toBe("corrected");
  const ids = await context.database.reader.article.findMany({ select: { id: true } });
  const mentions = await listMentions(
    context.database.reader,
    { coderId: context.coderId },
    { articleIds: ids.map(({ id }) => id) },
  );
  expect(mentions).toHaveLength(proposal.mentions.length - 1);
});

test("passages are added to a claim that the event has, and not twice", async () => {
  const { context } = await openReview();
  const { reader } = context.database;
  const first = await decideClaim(context);
  done(await acceptClaim(context, first.input));
  const event = await getEvent(reader, "night-ferry");
  const [claim] = await listClaims(reader, [event.id]);
  const [, second] = await rowsOf(context, "claim");
  const other = await findSuggestion(reader, second?.key ?? "");
  if (other === null || claim === undefined) throw new Error("nothing to add");
  const before = await reader.claimMention.count();
  const mentions = proposalOf(other).mentions.map(readProposed);
  done(await acceptClaim(context, { suggestionKey: other.key, target: { claimKey: claim.key }, mentions, links: [] }));
  expect(await listClaims(reader, [event.id])).toHaveLength(1);
  expect(await reader.claimMention.count()).toBe(before + mentions.length);
  const unknown = {
    suggestionKey: (await rowsOf(context, "claim"))[2]?.key ?? "",
    target: { claimKey: "nowhere" },
    mentions,
    links: [],
  };
  expect(await acceptClaim(context, unknown)).toMatchObject({ ok: false, reason: "unknown" });
});

test("a dossier does not ask again for the passages that its event has decided", async () => {
  const { context } = await openNightFerry();
  const { reader } = context.database;
  const { event: dossier } = await createEvent(context, { title: "Ferries", kind: "dossier" });
  const part = await placePart(context, { dossier: dossier.slug, event: "night-ferry", remove: false });
  expect(part).toMatchObject({ ok: true });
  await workUntilDone(context);
  const waiting = (await rowsOf(context, "claim", dossier.slug)).filter(({ state }) => state === "open").length;
  const { input } = await decideClaim(context, { slug: dossier.slug });
  const changeKey = done(await acceptClaim(context, input));
  const event = await getEvent(reader, "night-ferry");
  expect(await listClaims(reader, [event.id])).toHaveLength(1);
  expect((await rowsOf(context, "claim", dossier.slug)).filter(({ state }) => state === "open")).toHaveLength(
    waiting - 1,
  );
  expect((await rowsOf(context, "claim")).filter(({ state }) => state === "accepted")).toHaveLength(1);
  expect(await undoChange(context, { changeKey })).toMatchObject({ ok: true });
  expect((await rowsOf(context, "claim")).filter(({ state }) => state !== "open")).toEqual([]);
});

test("a rejected suggestion leaves no mark, and comes back with undo", async () => {
  const { context } = await openReview();
  const { key } = await firstOf(context, "frame");
  const changeKey = done(await rejectSuggestion(context, { suggestionKey: key }));
  expect(await stateOf(context, key)).toBe("rejected");
  expect(await context.database.reader.assignment.count()).toBe(0);
  const loaded = await loadSuggestion(context.database.reader, context, key);
  expect(loaded?.decision).toMatchObject({ coder: { name: "Ada" }, changeKey });
  expect(await undoChange(context, { changeKey })).toMatchObject({ ok: true });
  expect(await stateOf(context, key)).toBe("open");
});

test("a second decision is refused and says who was quicker", async () => {
  const { context } = await openReview();
  const { key } = await firstOf(context, "frame");
  done(await acceptFrame(context, { suggestionKey: key, correction: null }));
  const again = await acceptFrame(context, { suggestionKey: key, correction: null });
  expect(again).toMatchObject({ ok: false, reason: "decided", message: expect.stringContaining("another window") });
  const ben = await asCoder(context, "Ben");
  const other = await rejectSuggestion(ben, { suggestionKey: key });
  expect(other).toMatchObject({ ok: false, reason: "decided", message: "Ada has accepted this already." });
  expect(await context.database.reader.coding.count()).toBe(1);
  const nobody = { ...context, coderId: null };
  expect(await rejectSuggestion(nobody, { suggestionKey: key })).toMatchObject({ ok: false, reason: "no-coder" });
});

test("who has open work on an article is told of nobody else's decisions there", async () => {
  const { context, articles: articleKeys } = await openReview();
  const rows = await rowsOf(context, "frame");
  const [first] = rows;
  const second = rows.find(({ articles, key }) => articles[0] === first?.articles[0] && key !== first?.key);
  const claim = await decideClaim(context);
  done(await acceptFrame(context, { suggestionKey: first?.key ?? "", correction: null }));
  done(await acceptClaim(context, claim.input));
  const ben = await asCoder(context, "Ben");
  const { reader } = ben.database;
  const event = await getEvent(reader, "night-ferry");
  const openFor = (viewer: Viewer) => countOpenReview(reader, viewer, { eventId: event.id, articleKeys });
  const seenState = async (kind: ReviewKind, key: string | undefined) =>
    (await rowsOf(ben, kind)).find((row) => row.key === key)?.state;
  expect(await seenState("frame", first?.key)).toBe("accepted");
  done(await acceptFrame(ben, { suggestionKey: second?.key ?? "", correction: null }));
  expect(await seenState("frame", first?.key)).toBe("open");
  expect(await seenState("frame", second?.key)).toBe("accepted");
  expect(await seenState("claim", claim.suggestion.key)).toBe("open");
  expect(await loadSuggestion(reader, ben, first?.key ?? "")).toMatchObject({
    suggestion: { state: "open", decidedById: null, decidedAt: null },
    decision: null,
  });
  expect(await openFor(ben), "both of the others' decisions count as open").toBe((await openFor(NOBODY)) + 2);
  expect(await listWaitingReviews(reader, ben, 8)).toMatchObject([{ open: await openFor(ben) }]);
  expect((await countWaitingWork(reader, ben)).suggestions).toBe(await openFor(ben));
  const refused = await rejectSuggestion(ben, { suggestionKey: first?.key ?? "" });
  expect(refused).toMatchObject({ ok: false, message: "This has been decided meanwhile." });
  const codebook = second?.label.split("/")[0] ?? "";
  const submitted = await submitAssignment(ben, { articleKey: second?.articles[0] ?? "", codebook, reopen: false });
  expect(submitted).toMatchObject({ ok: true });
  expect(await seenState("frame", first?.key)).toBe("accepted");
  expect(codebookTask(codebook, 1)).toBe(`${codebook}/1`);
});

test("what was read in a text that has been corrected since is shown without its words and not taken over", async () => {
  const { context } = await openReview();
  const { reader } = context.database;
  const { key, versionId } = await firstOf(context, "frame");
  const claim = await decideClaim(context);
  const version = await reader.articleVersion.findUniqueOrThrow({
    where: { id: versionId ?? 0 },
    select: { article: { select: { key: true } } },
  });
  const revision = { kind: "remove", range: { start: 0, end: 4 }, reason: "navigation" } as const;
  const revised = await reviseText(context, { articleKey: version.article.key, revision });
  expect(revised).toMatchObject({ ok: true });
  const loaded = await loadSuggestion(reader, context, key);
  expect(loaded).toMatchObject({ kind: "frame", passage: null, suggestion: { isCurrent: false } });
  const refused = await acceptFrame(context, { suggestionKey: key, correction: null });
  expect(refused).toMatchObject({ ok: false, reason: "text-corrected" });
  expect(await acceptClaim(context, claim.input)).toMatchObject({ ok: false, reason: "text-corrected" });
  await workUntilDone(context);
  expect(await stateOf(context, key)).toBeUndefined();
  expect(await rejectSuggestion(context, { suggestionKey: key })).toMatchObject({ ok: false, reason: "gone" });
});
