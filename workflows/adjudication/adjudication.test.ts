import { describe, expect, test } from "vitest";
import { listAssignments, listCodings } from "@/db/codings";
import { loadComparisonInput } from "@/db/comparison-input";
import { getArticle } from "@/db/articles";
import { countCodeUse } from "@/db/code-use";
import { getCodebook } from "@/db/codebooks";
import { listHiddenChanges } from "@/db/hidden-changes";
import { listOpenWork, NOBODY } from "@/db/viewer";
import { asCoder, buildPage, importPage, openTestWorkspace } from "@/test/workspace";
import { buildWorkTable } from "../agreement/build-work-table";
import { measureOwnWork } from "../agreement/measure-own-work";
import { measureWorkspaceAgreement } from "../agreement/measure-workspace-agreement";
import { compareEvent } from "../compare-event";
import { ADJUDICATION } from "@/domain/adjudication/adjudicated-voice";
import { DEFAULT_OPTIONS } from "@/domain/comparison/comparison";
import { readArticle } from "../read-article";
import { planArticleRemoval, removeArticle } from "../remove-article";
import { saveCoding } from "../save-coding";
import { createEvent } from "../save-event";
import { submitAssignment } from "../submit-assignment";
import { undoChange } from "../undo-change";
import type { Done, Refusal, WorkContext } from "../work-context";
import { describeQueue, loadDispute } from "./describe-dispute";
import { loadAdjudicationWork } from "./load-adjudication";
import { decideQuestion, finishAdjudication, reopenAdjudication } from "./settle-differences";

const CODEBOOK = "policy-frames";
const FIELDS = { codebook: CODEBOOK, voice: "outlet", unsure: false, note: null } as const;

/** An article that Ada and Ben finished: Ada alone judges it economic, both mark one place of it in different words. */
async function openDispute({ bensVoice = "outlet" }: { readonly bensVoice?: "outlet" | "quoted" } = {}) {
  const editor = await openTestWorkspace();
  const { event } = await createEvent(editor, { title: "Night ferry" });
  const article = await importPage(editor, buildPage(), event.slug);
  const { currentVersionId } = await getArticle(editor.database.reader, article);
  const versionId = currentVersionId ?? 0;
  const [ada, ben, judge] = [await asCoder(editor, "Ada"), await asCoder(editor, "Ben"), await asCoder(editor, "Jo")];
  const passage = (start: number, end: number) => ({ scope: "passage", passage: { versionId, start, end } }) as const;
  type Place = ReturnType<typeof passage> | "article";
  const mark = async (who: WorkContext, code: string, place: Place, voice: "outlet" | "quoted" = "outlet") => {
    const at = place === "article" ? ({ scope: "article", passage: null } as const) : place;
    await done(saveCoding(who, { ...FIELDS, ...at, voice, articleKey: article, code }));
  };
  await mark(ada, "economic", "article");
  await mark(ada, "health-and-safety", passage(60, 120));
  await mark(ben, "health-and-safety", passage(60, 100), bensVoice);
  for (const who of [ada, ben]) {
    await mark(who, "political", "article");
    await mark(who, "morality", passage(10, 40), who === ben ? bensVoice : "outlet");
    await done(submitAssignment(who, { articleKey: article, codebook: CODEBOOK, reopen: false }));
  }
  const { reader } = editor.database;
  const of = { articleKey: article, codebook: CODEBOOK };
  const dispute = async (who: WorkContext = judge) => {
    const loaded = await loadDispute(reader, { coderId: who.coderId }, of);
    if (loaded.state !== "open") throw new Error(loaded.message);
    return loaded.dispute;
  };
  const decideAll = async () => {
    for (const { id } of (await dispute()).questions) {
      await done(decideQuestion(judge, { ...of, question: id, reading: 0, voice: null, reason: null }));
    }
  };
  const frames = async () => {
    const compared = await compareEvent(editor.database, NOBODY, {
      slug: event.slug,
      codebook: CODEBOOK,
      options: DEFAULT_OPTIONS,
    });
    const marks = compared.comparison.framing.rows.flatMap(({ panels }) => panels.flatMap(({ marks: all }) => all));
    return Object.fromEntries(marks.filter(({ state }) => state !== "absent").map(({ code, state }) => [code, state]));
  };
  return { editor, event, reader, article, ada, ben, judge, of, dispute, decideAll, frames };
}

async function done(answer: Promise<Done | Refusal>): Promise<string> {
  const result = await answer;
  if (!result.ok) throw new Error(result.message);
  return result.changeKey ?? "";
}

describe("what has to be settled", () => {
  test("the queue counts the questions, and what all did alike is none", async () => {
    const { reader, judge } = await openDispute();
    const work = await loadAdjudicationWork(reader, judge, { codebook: CODEBOOK });
    expect(describeQueue(work, judge)).toMatchObject({
      articles: [{ coders: 2, questions: 2, decided: 0, state: "untouched" }],
      agreed: 0,
      hidden: 0,
    });
  });

  test("the adjudicator reads letters, and no name or key of a coder", async () => {
    const { reader, dispute } = await openDispute();
    const shown = await dispute();
    expect(shown.questions.map(({ code }) => code.key)).toEqual(["economic", "health-and-safety"]);
    expect(shown.questions[1]?.readings.flatMap(({ letters }) => letters).sort()).toEqual(["A", "B"]);
    const said = JSON.stringify(shown);
    for (const { key, name } of await reader.coder.findMany({ select: { key: true, name: true } })) {
      expect(said).not.toContain(`"${key}"`);
      expect(said).not.toContain(`"${name}"`);
    }
    expect(shown.ownLetter).toBeNull();
  });

  test("whoever coded the article is told which letter they are", async () => {
    const { dispute, ada } = await openDispute();
    expect(["A", "B"]).toContain((await dispute(ada)).ownLetter);
  });

  test("whoever is at work on the article learns nothing and can decide nothing", async () => {
    const { reader, judge, of, article } = await openDispute();
    await done(
      saveCoding(judge, { ...FIELDS, scope: "article", passage: null, articleKey: article, code: "morality" }),
    );
    expect(await loadDispute(reader, judge, of)).toMatchObject({
      state: "refused",
      message: expect.stringContaining("at work"),
    });
    const work = await loadAdjudicationWork(reader, judge, { codebook: CODEBOOK });
    expect(describeQueue(work, judge)).toMatchObject({ articles: [], hidden: 1 });
    const decided = await decideQuestion(judge, {
      ...of,
      question: "economic-article",
      reading: 0,
      voice: null,
      reason: null,
    });
    expect(decided).toMatchObject({ ok: false, reason: "open-work" });
  });
});

describe("settling", () => {
  test("an unfinished adjudication counts nowhere and blinds nobody", async () => {
    const { reader, judge, article, decideAll, frames, ada, event } = await openDispute();
    const before = await frames();
    await decideAll();
    expect(await frames()).toEqual(before);
    const { id } = await getArticle(reader, article);
    expect(await listOpenWork(reader, judge, [id])).toEqual([]);
    expect(await listHiddenChanges(reader, judge)).toEqual([]);
    const shown = await listAssignments(reader, NOBODY, [id], `${CODEBOOK}/1`);
    expect(shown.map(({ phase }) => phase)).toEqual(["main", "main"]);
    const { codings } = await loadComparisonInput(reader, ada, { slug: event.slug, codebook: CODEBOOK });
    expect(codings).toHaveLength(7);
  });

  test("once finished it stands for all coders, in the comparison alone", async () => {
    const { reader, judge, of, article, decideAll, frames } = await openDispute();
    const { id } = await getArticle(reader, article);
    const marksBefore = (await listCodings(reader, NOBODY, { articleIds: [id], isByCoders: true })).length;
    const codebook = await getCodebook(reader, CODEBOOK);
    const usedBefore = await countCodeUse(reader, NOBODY, codebook.versionId);
    expect(await frames()).toMatchObject({ economic: "split", political: "present" });
    await decideAll();
    await done(finishAdjudication(judge, of));
    expect(await frames()).toEqual({
      economic: "present",
      "health-and-safety": "present",
      morality: "present",
      political: "present",
    });
    const read = await readArticle({ ...judge.database }, NOBODY, {
      key: article,
      version: null,
      event: null,
      codebook: CODEBOOK,
    });
    expect(read.codings).toHaveLength(marksBefore);
    expect(await countCodeUse(reader, NOBODY, codebook.versionId)).toEqual(usedBefore);
  });

  test("an adjudicator who coded the article counts as both, and neither is taken for the other", async () => {
    const { of, ben, frames, reader, article } = await openDispute();
    await done(
      decideQuestion(ben, { ...of, question: "economic-article", reading: 0, voice: null, reason: "Costs lead it." }),
    );
    const { questions } = await (async () => {
      const loaded = await loadDispute(reader, ben, of);
      if (loaded.state !== "open") throw new Error(loaded.message);
      return loaded.dispute;
    })();
    expect(questions[0]?.decision).toEqual({ reading: 0, voice: null, reason: "Costs lead it." });
    await done(
      decideQuestion(ben, { ...of, question: questions[1]?.id ?? "", reading: null, voice: null, reason: null }),
    );
    await done(finishAdjudication(ben, of));
    expect(await frames()).toEqual({ economic: "present", morality: "present", political: "present" });
    const { id } = await getArticle(reader, article);
    const work = await listAssignments(reader, NOBODY, [id], `${CODEBOOK}/1`);
    expect(new Set(work.map(({ coder }) => coder)).size).toBe(3);
  });

  test("it cannot be finished while a question is open, nor decided by a second adjudicator", async () => {
    const { editor, judge, of, decideAll } = await openDispute();
    await done(
      decideQuestion(judge, { ...of, question: "economic-article", reading: null, voice: null, reason: null }),
    );
    expect(await finishAdjudication(judge, of)).toMatchObject({ ok: false, reason: "open" });
    const second = await asCoder(editor, "Kim");
    const input = { ...of, question: "economic-article", reading: 0, voice: null, reason: null };
    expect(await decideQuestion(second, input)).toMatchObject({ ok: false, reason: "taken" });
    await decideAll();
    expect(await finishAdjudication(judge, of)).toMatchObject({ ok: true });
    expect(await decideQuestion(judge, input)).toMatchObject({ ok: false, reason: "submitted" });
  });
});

describe("whose words", () => {
  test("a difference in voice alone is asked with letters, and settled by naming a voice", async () => {
    const { reader, judge, article, of, dispute } = await openDispute({ bensVoice: "quoted" });
    const { questions } = await dispute();
    expect(questions.map(({ id, asks }) => [id.split("-passage")[0], asks])).toEqual([
      ["economic-article", "code"],
      ["morality", "voice"],
      ["health-and-safety", "code"],
    ]);
    const [economic, voice, words] = questions;
    expect(voice?.readings.map((reading) => reading.voice).sort()).toEqual(["outlet", "quoted"]);
    expect(voice?.readings.flatMap(({ letters }) => letters).sort()).toEqual(["A", "B"]);
    const asked = { ...of, reason: null, voice: null };
    expect(await decideQuestion(judge, { ...asked, question: voice?.id ?? "", reading: null })).toMatchObject({
      ok: false,
      reason: "unknown",
    });
    const quoted = voice?.readings.findIndex((reading) => reading.voice === "quoted") ?? -1;
    await done(decideQuestion(judge, { ...asked, question: voice?.id ?? "", reading: quoted }));
    await done(decideQuestion(judge, { ...asked, question: economic?.id ?? "", reading: null }));
    await done(decideQuestion(judge, { ...asked, question: words?.id ?? "", reading: 0, voice: "quoted" }));
    expect((await dispute()).questions.map(({ decision }) => decision?.voice)).toEqual([null, "quoted", "quoted"]);
    await done(finishAdjudication(judge, of));
    const { id } = await getArticle(reader, article);
    const settled = (await listCodings(reader, NOBODY, { articleIds: [id] })).filter(
      ({ coder }) => coder === ADJUDICATION,
    );
    expect(settled.map(({ code, voice: whose }) => [code, whose]).sort()).toEqual([
      ["health-and-safety", "quoted"],
      ["morality", "quoted"],
      ["political", "outlet"],
    ]);
    const changes = await reader.change.findMany({ where: { action: "adjudicate" }, select: { summary: true } });
    expect(changes.map(({ summary }) => summary)).toContain("Decided: Morality stands on a speaker’s words");
  });
});

describe("names beside an adjudication", () => {
  test("whoever has begun to settle an article reads letters in agreement, table and own work until it is finished", async () => {
    const { editor, ben, judge, of, decideAll } = await openDispute();
    const query = {
      codebook: CODEBOOK,
      version: null,
      event: null,
      phase: "both",
      voice: "outlet",
      level: "any",
      namesHidden: false,
    } as const;
    const said = async ({ coderId }: WorkContext) =>
      JSON.stringify([
        await measureWorkspaceAgreement(editor.database, { coderId }, { ...query, code: "economic" }),
        await buildWorkTable(editor.database, { coderId }, { ...query, table: "codes", withWords: true }),
        await measureOwnWork(editor.database, { coderId }, query),
      ]);
    expect(await said(judge)).toMatch(/Ada|Ben/u);
    await decideAll();
    expect(await said(judge)).not.toMatch(/Ada|Ben/u);
    expect(await said(judge)).toContain('"namesHidden":"settling"');
    expect(await said(ben)).toMatch(/Ada/u);
    await done(finishAdjudication(judge, of));
    expect(await said(judge)).toMatch(/Ada|Ben/u);
  });
});

describe("what the reader shows of it", () => {
  test("what was settled stands beside the coders' marks, hidden from whoever is at work there", async () => {
    const { reader, editor, judge, ada, of, article, decideAll } = await openDispute();
    const query = { key: article, version: null, event: null, codebook: CODEBOOK };
    const settledFor = async ({ coderId }: { readonly coderId: number | null }) =>
      (await readArticle(editor.database, { coderId }, query)).settled;
    expect(await settledFor(NOBODY)).toBeNull();
    await decideAll();
    expect(await settledFor(NOBODY)).toBeNull();
    await done(finishAdjudication(judge, of));
    const codes = (await settledFor(NOBODY))?.map(({ code }) => code).sort();
    expect(codes).toEqual(["economic", "health-and-safety", "morality", "political"]);
    await done(submitAssignment(ada, { articleKey: article, codebook: CODEBOOK, reopen: true }));
    expect(await settledFor(ada)).toBeNull();
    expect(await reader.coding.count()).toBeGreaterThan(7);
  });
});

describe("taking it back", () => {
  test("a decision is undone, also the first, and not once the article is settled", async () => {
    const { judge, of, dispute, decideAll } = await openDispute();
    const first = await done(
      decideQuestion(judge, { ...of, question: "economic-article", reading: 0, voice: null, reason: null }),
    );
    expect((await dispute()).decided).toBe(1);
    expect(await undoChange(judge, { changeKey: first })).toMatchObject({ ok: true });
    expect((await dispute()).decided).toBe(0);
    await decideAll();
    const again = await done(
      decideQuestion(judge, { ...of, question: "economic-article", reading: null, voice: null, reason: null }),
    );
    await done(finishAdjudication(judge, of));
    expect(await undoChange(judge, { changeKey: again })).toMatchObject({ ok: false, reason: "submitted" });
  });

  test("finishing and reopening are undone as one", async () => {
    const { judge, ada, of, decideAll, frames } = await openDispute();
    const before = await frames();
    await decideAll();
    const finished = await done(finishAdjudication(judge, of));
    const settled = await frames();
    expect(await undoChange(ada, { changeKey: finished })).toMatchObject({ ok: false, reason: "not-yours" });
    expect(await undoChange(judge, { changeKey: finished })).toMatchObject({ ok: true });
    expect(await frames()).toEqual(before);
    await done(finishAdjudication(judge, of));
    const reopened = await done(reopenAdjudication(judge, of));
    expect(await frames()).toEqual(before);
    expect(await undoChange(judge, { changeKey: reopened })).toMatchObject({ ok: true });
    expect(await frames()).toEqual(settled);
  });

  test("a reopening is not undone after another decision", async () => {
    const { judge, of, decideAll } = await openDispute();
    await decideAll();
    await done(finishAdjudication(judge, of));
    const reopened = await done(reopenAdjudication(judge, of));
    await done(
      decideQuestion(judge, { ...of, question: "economic-article", reading: null, voice: null, reason: null }),
    );
    expect(await undoChange(judge, { changeKey: reopened })).toMatchObject({ ok: false, reason: "built-upon" });
  });

  test("no summary names a coder", async () => {
    const { reader, judge, of, decideAll } = await openDispute();
    await decideAll();
    await done(finishAdjudication(judge, of));
    const changes = await reader.change.findMany({ where: { action: "adjudicate" }, select: { summary: true } });
    expect(changes.map(({ summary }) => summary)).toEqual([
      "Decided: Economic applies to the article as a whole",
      "Decided: Health and safety applies to a passage",
      expect.stringContaining("Settled by adjudication"),
    ]);
  });

  test("an article goes with its adjudication, and comes back with it", async () => {
    const { reader, editor, judge, of, article, decideAll, frames } = await openDispute();
    await decideAll();
    await done(finishAdjudication(judge, of));
    const settled = await frames();
    const { work: agreed } = await planArticleRemoval(editor, { articleKey: article });
    const removed = await removeArticle(editor, { articleKey: article, agreed });
    if (!removed.ok) throw new Error(removed.message);
    expect(await reader.decision.count()).toBe(0);
    expect(await undoChange(editor, { changeKey: removed.changeKey ?? "" })).toMatchObject({ ok: true });
    expect(await frames()).toEqual(settled);
  });
});
