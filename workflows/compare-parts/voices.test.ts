import { expect, test } from "vitest";
import { listTextSuggestions } from "@/db/suggestions";
import { listVoiceMarks } from "@/domain/comparison/voices/voices-comparison";
import { voicesTable } from "@/domain/comparison/voices/voices-table";
import { DEFAULT_OPTIONS } from "@/domain/comparison/comparison";
import { readProposal } from "@/domain/suggestions/review-proposal";
import type { AttributionProposal } from "@/domain/suggestions/suggestion";
import { openNightFerry, workUntilDone } from "@/test/night-ferry";
import { asCoder } from "@/test/workspace";
import { compareAsTwin } from "../compare-as-twin";
import { compareEvent } from "../compare-event";
import { loadEvidence } from "../load-evidence";
import { acceptAttribution, fieldsOf } from "../review/decide-attribution";
import { rejectSuggestion } from "../review/reject-suggestion";
import { reviseText } from "../revise-text";
import { submitAssignment } from "../submit-assignment";
import { undoChange } from "../undo-change";
import type { WorkContext } from "../work-context";
import { compareEventVoices } from "./voices";

const QUERY = { slug: "night-ferry", codebook: "policy-frames", options: DEFAULT_OPTIONS };

async function openVoices() {
  const { context, articles } = await openNightFerry();
  await workUntilDone(context);
  return { context, articles };
}

async function compare({ database, coderId }: Pick<WorkContext, "database" | "coderId">, options = DEFAULT_OPTIONS) {
  const result = await compareEvent(database, { coderId }, { ...QUERY, options });
  const voices = await compareEventVoices(database, result);
  if (voices === null) throw new Error("the texts have not been compared");
  return { result, voices };
}

/** The proposed attribution to a source, with its suggestion's key. */
async function proposedTo({ database }: WorkContext, name: string) {
  const versions = await database.reader.articleVersion.findMany({ select: { id: true } });
  const ids = versions.map(({ id }) => id);
  const found = (await listTextSuggestions(database.reader, ids, ["attribution"])).flatMap(({ key, proposal }) => {
    const read = readProposal("attribution", proposal);
    return read?.kind === "attribution" && read.proposal.source?.name === name
      ? [{ key, proposal: read.proposal }]
      : [];
  });
  const [first] = found;
  if (first === undefined) throw new Error(`nothing is attributed to ${name}`);
  return first;
}

async function correct(context: WorkContext, { key, proposal }: { key: string; proposal: AttributionProposal }) {
  const correction = {
    ...fieldsOf(proposal),
    sourceName: "Piet Halloran",
    sourceType: "person",
    verb: "claim",
    verbClass: "distancing",
  } as const;
  const done = await acceptAttribution(context, { suggestionKey: key, correction });
  if (!done.ok) throw new Error(done.message);
  return done;
}

const statementsOf = (voices: Awaited<ReturnType<typeof compare>>["voices"], name: string) =>
  voices.speakers.find((row) => row.name === name)?.statements ?? 0;

test("what the drawer opens is what the mark counts, for every mark of an analysed event", async () => {
  const { context } = await openVoices();
  const { result, voices } = await compare(context);
  const marks = listVoiceMarks(voices).filter(({ count }) => count > 0);
  expect(marks.length).toBeGreaterThan(20);
  for (const { address, passages } of marks) {
    const evidence = await loadEvidence(context.database, result, address);
    expect(evidence?.items.length).toBe(passages.length);
    for (const item of evidence?.items ?? []) {
      if (item.kind === "passage") expect(evidence?.passages[item.passage.key]?.exact).toBeTruthy();
    }
  }
});

test("correcting one attribution changes sentence, table, twin and drawer, and undoing it takes all back", async () => {
  const { context } = await openVoices();
  const before = await compare(context);
  expect(before.voices.attributions).toMatchObject({ decided: 0, added: 0 });
  const suggestion = await proposedTo(context, "Ruth Okoro");
  const { changeKey } = await correct(context, suggestion);
  const after = await compare(context);
  expect(statementsOf(after.voices, "Ruth Okoro")).toBe(statementsOf(before.voices, "Ruth Okoro") - 1);
  expect(statementsOf(after.voices, "Piet Halloran")).toBe(statementsOf(before.voices, "Piet Halloran") + 1);
  expect(after.voices.attributions).toMatchObject({ found: before.voices.attributions.found, decided: 1 });
  expect(after.voices.sentence).not.toBe(before.voices.sentence);
  expect(voicesTable(after.voices)).not.toEqual(voicesTable(before.voices));

  const row = after.voices.speakers.find(({ name }) => name === "Piet Halloran");
  const distancing = row?.cells
    .flatMap((cell) => cell?.verbs ?? [])
    .find(({ verbClass }) => verbClass === "distancing");
  if (distancing === undefined) throw new Error("the person's verb class is not counted");
  const evidence = await loadEvidence(context.database, after.result, distancing.mark.address);
  expect(evidence?.items).toHaveLength(distancing.mark.count);

  const twin = await compareAsTwin(context.database, after.result);
  const inTwin = (twin.voices ?? []).flatMap(({ speakers }) => speakers).filter(({ name }) => name === "Piet Halloran");
  expect(inTwin.reduce((sum, { statements }) => sum + statements.count, 0)).toBe(row?.statements);

  if (changeKey === null) throw new Error("nothing was changed");
  expect(await undoChange(context, { changeKey })).toMatchObject({ ok: true });
  expect((await compare(context)).voices).toEqual(before.voices);
});

test("a rejected attribution is counted nowhere", async () => {
  const { context } = await openVoices();
  const before = await compare(context);
  const { key } = await proposedTo(context, "Ruth Okoro");
  expect(await rejectSuggestion(context, { suggestionKey: key })).toMatchObject({ ok: true });
  const after = await compare(context);
  expect(statementsOf(after.voices, "Ruth Okoro")).toBe(statementsOf(before.voices, "Ruth Okoro") - 1);
  expect(after.voices.attributions).toMatchObject({ decided: 1 });
});

test("who is still at work on an article's claims sees the method's figures, until they are done", async () => {
  const { context, articles } = await openVoices();
  const ben = await asCoder(context, "Ben");
  const halloran = await proposedTo(context, "Piet Halloran");
  const accepted = await acceptAttribution(ben, { suggestionKey: halloran.key, correction: null });
  expect(accepted).toMatchObject({ ok: true });
  const before = (await compare(ben)).voices;
  await correct(context, await proposedTo(context, "Ruth Okoro"));
  expect(statementsOf((await compare(ben)).voices, "Ruth Okoro")).toBe(statementsOf(before, "Ruth Okoro"));
  expect((await compare({ ...context, coderId: null })).voices.attributions.decided).toBe(2);
  for (const articleKey of articles) {
    expect(await submitAssignment(ben, { articleKey, codebook: "claims", reopen: false })).toMatchObject({ ok: true });
  }
  expect((await compare(ben)).voices).toEqual((await compare({ ...context, coderId: null })).voices);
});

test("articles that the filters leave out, or whose text has changed since, have no figures", async () => {
  const { context, articles } = await openVoices();
  const opinion = await compare(context, { ...DEFAULT_OPTIONS, genres: ["opinion"] });
  expect(opinion.voices.columns.flatMap((column) => column.articles)).toEqual([]);
  const [one] = articles;
  // Taking the first words off the page makes a new version, which nobody has compared yet.
  const revision = { kind: "remove", range: { start: 0, end: 12 }, reason: "navigation" } as const;
  expect(await reviseText(context, { articleKey: one, revision })).toMatchObject({ ok: true });
  expect((await compare(context)).voices.unread).toEqual([one]);
  await workUntilDone(context);
  expect((await compare(context)).voices.unread).toEqual([]);
});

test("a person's correction goes with its words into a corrected text", async () => {
  const { context, articles } = await openVoices();
  await correct(context, await proposedTo(context, "Ruth Okoro"));
  const corrected = (await compare(context)).voices;
  const [, other] = articles;
  const revision = { kind: "remove", range: { start: 0, end: 12 }, reason: "navigation" } as const;
  expect(await reviseText(context, { articleKey: other, revision })).toMatchObject({ ok: true });
  await workUntilDone(context);
  const after = (await compare(context)).voices;
  expect(after.unread).toEqual([]);
  expect(statementsOf(after, "Ruth Okoro")).toBe(statementsOf(corrected, "Ruth Okoro"));
  expect(statementsOf(after, "Piet Halloran")).toBe(statementsOf(corrected, "Piet Halloran"));
  expect(after.attributions).toMatchObject({ decided: 1, added: 0 });
});

test("nothing compared is null, which is not the same as nobody heard", async () => {
  const { context } = await openNightFerry();
  const result = await compareEvent(context.database, { coderId: null }, QUERY);
  expect(await compareEventVoices(context.database, result)).toBeNull();
  expect((await compareAsTwin(context.database, result)).voices).toBeNull();
});
