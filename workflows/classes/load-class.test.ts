import { expect, test } from "vitest";
import { getClassSession, listResponses } from "@/db/classes";
import { NotFoundError } from "@/db/errors";
import { NOBODY } from "@/db/viewer";
import { buildClassMaterial, buildClassPlan } from "@/test/class-material";
import { asCoder, buildPage, importPage, openTestWorkspace } from "@/test/workspace";
import { saveCoding } from "../save-coding";
import { submitAssignment } from "../submit-assignment";
import type { WorkContext } from "../work-context";
import { loadClassResults } from "./load-class";
import { joinClass, saveClassAnswers } from "./pupil";
import { createClassSession, letThrough, openNextPart, turnClass, typeInCounts } from "./teach";

async function openClass(): Promise<{ context: WorkContext; key: string; code: string }> {
  const context = await openTestWorkspace();
  const plan = buildClassPlan({ freeText: true });
  const { key } = await createClassSession(context, { title: "The bath", plan, material: buildClassMaterial() });
  await turnClass(context, { key, by: "start" });
  const { joinCode: code } = await getClassSession(context.database.reader, key);
  return { context, key, code };
}

/** Joins somebody and has them answer. */
async function answer(
  { context, key, code }: Awaited<ReturnType<typeof openClass>>,
  answers: Readonly<Record<string, string>>,
): Promise<void> {
  const joined = await joinClass(context, { code });
  if (!joined.ok) throw new Error(joined.message);
  const numbered = Object.entries(answers).map(([item, value]) => ({ item, value, number: 1 }));
  const saved = await saveClassAnswers(context, { key, token: joined.token, answers: numbered });
  if (!saved.ok) throw new Error(saved.message);
}

test("a class is counted from what is stored: devices and hands together, with the largest disagreement", async () => {
  const opened = await openClass();
  const { context, key } = opened;
  for (const sentences of ["2", "2", "2", "2", "2", "1", "", ""]) {
    await answer(opened, { "mark/A/cost/sentences": sentences, "mark/A/cost/done": "1" });
  }
  await typeInCounts(context, {
    key,
    counts: [
      { item: "mark/A/cost/done", value: "1", count: 4 },
      { item: "mark/A/cost/sentences", value: "2", count: 2 },
    ],
  });
  const { results, disagreements, progress, joined, session } = await loadClassResults(context.database, NOBODY, key);
  expect({ joined, state: session.state }).toEqual({ joined: 8, state: "running" });
  expect(results[0]).toMatchObject({ kind: "mark", letter: "A", label: "cost", pupils: 12, coders: [1, 2] });
  expect(disagreements).toEqual([{ letter: "A", label: "cost", sentence: 2, pupils: 7, of: 12 }]);
  expect(progress).toMatchObject({ joined: 8, waiting: 0 });
});

test("what is shown of a class says nothing of who is in it", async () => {
  const opened = await openClass();
  for (let pupil = 0; pupil < 6; pupil += 1) await answer(opened, { "verb/A/says/choice": "doubt" });
  const { results, disagreements } = await loadClassResults(opened.context.database, NOBODY, opened.key);
  const participants = await opened.context.database.reader.classParticipant.findMany();
  const shown = JSON.stringify([results, disagreements]);
  expect(shown).not.toMatch(/"(?:seat|half|nickname|returnCode|participantId)"/);
  for (const { nickname } of participants) expect(shown).not.toContain(nickname);
});

test("words reach the stage once the teacher lets them through", async () => {
  const opened = await openClass();
  const { context, key } = opened;
  await openNextPart(context, { key });
  await answer(opened, { "rewrite/-/-/text": "The bath is shut." });
  const written = async () =>
    (await loadClassResults(context.database, NOBODY, key)).results.flatMap((one) =>
      one.kind === "write" ? one.texts : [],
    );
  expect(await written()).toEqual([]);
  const { id } = await getClassSession(context.database.reader, key);
  const [response] = await listResponses(context.database.reader, id);
  await letThrough(context, { key, response: response?.id ?? 0, isShown: true });
  expect(await written()).toEqual(["The bath is shut."]);
});

test("a session that is gone is not found", async () => {
  const { database } = await openTestWorkspace();
  await expect(loadClassResults(database, NOBODY, "gone")).rejects.toThrow(NotFoundError);
});

test("who is still coding a text sees nothing of its key, and all of it once they have finished", async () => {
  const { context } = await openClass();
  const articleKey = await importPage(context, buildPage());
  const mona = await asCoder(context, "Mona Reyes");
  const [first, ...others] = buildClassMaterial().texts;
  if (first === undefined) throw new Error("a class without texts");
  const material = buildClassMaterial({ texts: [{ ...first, articleKey }, ...others] });
  const { key } = await createClassSession(context, { title: "Bath", plan: buildClassPlan(), material });
  const work = { articleKey, codebook: "policy-frames", scope: "article", passage: null } as const;
  const saved = await saveCoding(mona, { ...work, code: "economic", voice: "outlet", unsure: false, note: null });
  expect(saved.ok).toBe(true);

  const asMona = () => loadClassResults(mona.database, { coderId: mona.coderId }, key);
  const [hers, anybodys] = [await asMona(), await loadClassResults(context.database, NOBODY, key)];
  expect([hers.session.isKeyHidden, anybodys.session.isKeyHidden]).toEqual([true, false]);
  expect(JSON.stringify(anybodys)).toContain("It names a sum.");
  expect(JSON.stringify(hers)).not.toMatch(/It names a sum|Two people read|It only tells that somebody spoke/);
  expect(hers.results[0]).toMatchObject({ kind: "mark", coders: [] });
  expect(hers.session.views).toEqual(anybodys.session.views);
  await submitAssignment(mona, { articleKey, codebook: "policy-frames", reopen: false });
  expect((await asMona()).session.isKeyHidden).toBe(false);
});
