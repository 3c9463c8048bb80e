import { expect, test } from "vitest";
import { getArticle } from "@/db/articles";
import { recordChange } from "@/db/change-log";
import { getEvent } from "@/db/events";
import { decideSuggestion, listEventSuggestions, listTextSuggestions } from "@/db/suggestions";
import { type Comparison, DEFAULT_OPTIONS } from "@/domain/comparison/comparison";
import { formatEvidence } from "@/domain/evidence/evidence-address";
import { readClaimProposal } from "@/domain/suggestions/review-proposal";
import type { SuggestionState } from "@/domain/suggestions/suggestion";
import { openNightFerry, workUntilDone } from "@/test/night-ferry";
import { asCoder } from "@/test/workspace";
import { compareAsTwin } from "./compare-as-twin";
import { compareEvent } from "./compare-event";
import { loadEvidence } from "./load-evidence";
import { reviseText } from "./revise-text";
import { saveClaim } from "./save-claim";
import { saveCoding } from "./save-coding";
import { saveMention } from "./save-mention";
import { submitAssignment } from "./submit-assignment";
import type { WorkContext } from "./work-context";

const CODEBOOK = "policy-frames";

async function openAnalysed() {
  const opened = await openNightFerry();
  await workUntilDone(opened.context);
  return opened;
}

function compare(context: WorkContext, suggestions: boolean) {
  const options = { ...DEFAULT_OPTIONS, suggestions };
  return compareEvent(context.database, context, { slug: "night-ferry", codebook: CODEBOOK, options });
}

async function listFrames({ database }: WorkContext, articleKey: string) {
  const { currentVersionId } = await getArticle(database.reader, articleKey);
  const frames = await listTextSuggestions(database.reader, [currentVersionId ?? 0], ["frame"]);
  return frames.filter(({ code }) => code.startsWith(`${CODEBOOK}/`));
}

async function listClaims({ database }: WorkContext) {
  const event = await getEvent(database.reader, "night-ferry");
  return listEventSuggestions(database.reader, event.id, "claim");
}

async function decide({ database, coderId, now }: WorkContext, ids: readonly number[], state: SuggestionState) {
  const header = { action: "review-suggestion", summary: "Decided", coderId, at: now() };
  await recordChange(database, header, async (tx, recorder) => {
    for (const id of ids) await decideSuggestion(tx, recorder, id, { state, decidedById: coderId, decidedAt: now() });
  });
}

const marksOf = ({ framing }: Comparison, article: string) =>
  framing.rows.flatMap(({ panels }) => panels.flatMap(({ marks }) => marks)).filter((mark) => mark.article === article);

test("without the switch nothing that methods propose is in the input, and its twin is that of a database without", async () => {
  const { context } = await openAnalysed();
  const before = await compare(context, false);
  expect(before.input.suggested).toEqual({ claims: [], links: [], mentions: [], codings: [], readings: [] });
  const twin = JSON.stringify(await compareAsTwin(context.database, before));
  await context.database.inTransaction((tx) => tx.suggestion.deleteMany());
  expect(JSON.stringify(await compareAsTwin(context.database, await compare(context, false)))).toBe(twin);
});

test("with the switch every article that nobody has finished is read off the method, until somebody has", async () => {
  const { context, articles } = await openAnalysed();
  const shown = (await compare(context, true)).comparison;
  expect(shown.framing).toMatchObject({ n: 2, suggestedN: 2, coders: 0, methods: ["policy-frames/1"] });
  expect(shown.framing.rows[0]?.k).toBeGreaterThan(0);
  await submitAssignment(context, { articleKey: articles[0], codebook: CODEBOOK, reopen: false });
  const { framing, ...rest } = (await compare(context, true)).comparison;
  expect(framing).toMatchObject({ n: 2, suggestedN: 1, coders: 1 });
  const own = marksOf({ ...rest, framing }, articles[0]);
  expect(own.every(({ state, isSuggested }) => state === "absent" && !isSuggested)).toBe(true);
});

test("what people rejected or took over is no longer the method's", async () => {
  const { context, articles } = await openAnalysed();
  const frames = await listFrames(context, articles[0]);
  const [first] = frames;
  if (first === undefined) throw new Error("no frame was proposed");
  const ofCode = frames.filter(({ code }) => code === first.code).map(({ id }) => id);
  for (const state of ["rejected", "accepted", "corrected"] as const) {
    await decide(context, ofCode, state);
    const { comparison } = await compare(context, true);
    const mark = marksOf(comparison, articles[0]).find(({ code }) => `${CODEBOOK}/${code}` === first.code);
    expect(mark).toMatchObject({ state: "absent", isSuggested: true, codings: [] });
  }
  const claims = await listClaims(context);
  await decide(context, [claims[0]?.id ?? 0], "rejected");
  const { matrix } = (await compare(context, true)).comparison;
  expect(matrix.suggestedRows.map(({ claim }) => claim.key)).not.toContain(claims[0]?.key);
  expect(matrix.suggestedRows.length).toBe(claims.length - 1);
});

test("a passage that a person marked for a claim is no longer proposed, and people's row stays as it was", async () => {
  const { context } = await openAnalysed();
  const [record] = await listClaims(context);
  const proposed = readClaimProposal(record?.proposal)?.mentions[0];
  if (record === undefined || proposed === undefined) throw new Error("no claim was proposed");
  const claim = await saveClaim(context, {
    claimKey: null,
    events: ["night-ferry"],
    statement: "Boats cross at night",
    kind: "fact",
    knowableFrom: null,
    originArticle: null,
  });
  if (!claim.ok) throw new Error(claim.message);
  const { article, start, end } = proposed;
  const { currentVersionId } = await getArticle(context.database.reader, article);
  const mention = await saveMention(context, {
    articleKey: article,
    claimKey: claim.claimKey,
    passage: { versionId: currentVersionId ?? 0, start, end },
    voice: "own",
    polarity: "affirms",
    hedged: false,
    fit: "same",
    verb: null,
    verbClass: null,
    ironic: false,
    apparentError: false,
    unsure: false,
    note: null,
    speakers: [],
    replaces: null,
  });
  expect(mention).toMatchObject({ ok: true });
  const [off, on] = [await compare(context, false), await compare(context, true)];
  expect(on.comparison.matrix.rows).toEqual(off.comparison.matrix.rows);
  const there = on.input.suggested.mentions.filter((one) => one.claim === record.key && one.article === article);
  expect(there.map(({ passage }) => passage.start)).not.toContain(start);
});

test("a coder at work sees the same proposals whatever others have marked meanwhile", async () => {
  const { context, articles } = await openAnalysed();
  const ben = await asCoder(context, "Ben");
  const frame = {
    codebook: CODEBOOK,
    scope: "article",
    passage: null,
    voice: "outlet",
    unsure: false,
    note: null,
  } as const;
  expect(await saveCoding(ben, { ...frame, articleKey: articles[0], code: "economic" })).toMatchObject({ ok: true });
  const before = (await compare(ben, true)).comparison;
  await saveCoding(context, { ...frame, articleKey: articles[0], code: "political" });
  await submitAssignment(context, { articleKey: articles[0], codebook: CODEBOOK, reopen: false });
  const after = (await compare(ben, true)).comparison;
  expect(marksOf(after, articles[0])).toEqual(marksOf(before, articles[0]));
});

test("proposals for a text that has been corrected are left out until it is analysed again", async () => {
  const { context, articles } = await openAnalysed();
  const range = { start: 0, end: 10 };
  const revised = await reviseText(context, {
    articleKey: articles[0],
    revision: { kind: "remove", range, reason: "person" },
  });
  expect(revised).toMatchObject({ ok: true });
  const { input } = await compare(context, true);
  expect(input.suggested.mentions.filter(({ article }) => article === articles[0])).toEqual([]);
  expect(input.suggested.codings.filter(({ article }) => article === articles[0])).toEqual([]);
  await workUntilDone(context);
  const again = await compare(context, true);
  expect(again.input.suggested.mentions.some(({ article }) => article === articles[0])).toBe(true);
});

test("every proposed mark opens as many items as it counts, each passage with its words", async () => {
  const { context } = await openAnalysed();
  const result = await compare(context, true);
  const { matrix, framing } = result.comparison;
  const cells = matrix.suggestedRows.flatMap((row) => row.cells);
  const panels = framing.rows.flatMap(({ code, panels }) => panels.map((panel) => ({ ...panel, code })));
  const marks = [
    ...cells.map((cell) => ({
      address: { kind: "cell", claim: cell.claim, column: cell.column } as const,
      count: cell.evidenceCount,
    })),
    ...panels.map(({ code, column, evidenceCount }) => ({
      address: { kind: "frame", codebook: CODEBOOK, code, column } as const,
      count: evidenceCount,
    })),
  ];
  for (const { address, count } of marks) {
    const evidence = await loadEvidence(context.database, result, address);
    expect(evidence?.items.length, formatEvidence(address)).toBe(count);
    const passages = Object.values(evidence?.passages ?? {});
    expect(passages.every((passage) => passage !== null && passage.exact !== "")).toBe(true);
  }
});
