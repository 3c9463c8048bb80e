import { describe, expect, test } from "vitest";
import { getArticle } from "@/db/articles";
import { getVersion } from "@/db/article-versions";
import { planClass } from "@/domain/classes/plan-class";
import { openNightFerry } from "@/test/night-ferry";
import { asCoder } from "@/test/workspace";
import { saveCoding } from "../save-coding";
import { submitAssignment } from "../submit-assignment";
import type { WorkContext } from "../work-context";
import { gatherMaterial } from "./gather-material";
import type { LabelChoice } from "./material-query";
import { proposeMaterial } from "./propose-material";

const CODES: LabelChoice = { kind: "codes", codebook: "policy-frames", keys: ["economic", "political"] };

async function gather({ database }: WorkContext, articles: readonly string[], labels: LabelChoice = CODES) {
  const gathered = await gatherMaterial(database, { slug: "night-ferry", articles, labels });
  if (!gathered.ok) throw new Error(gathered.message);
  return gathered.material;
}

/** Marks the first place of these words as "economic". */
async function mark(context: WorkContext, articleKey: string, words: string, note: string | null = null) {
  const { currentVersionId } = await getArticle(context.database.reader, articleKey);
  const { text } = await getVersion(context.database.reader, currentVersionId ?? 0);
  const start = text?.indexOf(words) ?? -1;
  if (start === -1) throw new Error(`not in the text: ${words}`);
  const passage = { versionId: currentVersionId ?? 0, start, end: start + words.length };
  const coding = { codebook: "policy-frames", code: "economic", scope: "passage", voice: "outlet" } as const;
  const saved = await saveCoding(context, { ...coding, articleKey, passage, unsure: false, note });
  if (!saved.ok) throw new Error(saved.message);
}

describe("material for a class", () => {
  test("is cut into sentences by paragraph, without the headline", async () => {
    const { context, articles } = await openNightFerry();
    const { texts, event } = await gather(context, articles);
    expect(event.slug).toBe("night-ferry");
    expect(texts.map(({ letter, articleKey }) => [letter, articleKey])).toEqual([
      ["A", articles[0]],
      ["B", articles[1]],
    ]);
    const [first] = texts;
    expect(first?.headline).toBe("Ferry to run all night while the lock is repaired");
    expect(first?.sentences.some((sentence) => sentence.includes("while the lock is repaired"))).toBe(false);
    expect(first?.paragraphs.map(({ length }) => length)).toEqual([2, 2, 2, 2]);
    expect(first?.paragraphs.flat()).toEqual([...(first?.sentences.keys() ?? [])]);
  });

  test("holds the marks of those alone who finished, by number, with their notes and their empty readings", async () => {
    const { context, articles } = await openNightFerry();
    const [article] = articles;
    const unfinished = await asCoder(context, "Ben");
    await mark(context, article, "The harbour office puts the cost at forty thousand crowns", "A sum is named.");
    await mark(unfinished, article, "Two boats take turns");
    await submitAssignment(context, { articleKey: article, codebook: "policy-frames", reopen: false });
    const { reference } = await gather(context, articles);
    expect(reference).toEqual([
      { letter: "A", label: "economic", coder: "1", sentences: [4], notes: { 4: "A sum is named." } },
      { letter: "A", label: "political", coder: "1", sentences: [], notes: {} },
    ]);
  });

  test("asks the six questions, to which nobody has a key", async () => {
    const { context, articles } = await openNightFerry();
    const { labels, reference } = await gather(context, articles, { kind: "questions" });
    expect(labels).toHaveLength(6);
    expect(reference).toEqual([]);
  });

  test("is refused with what is missing", async () => {
    const { context, articles } = await openNightFerry();
    const ask = (query: Partial<Parameters<typeof gatherMaterial>[1]>) =>
      gatherMaterial(context.database, { slug: "night-ferry", articles, labels: CODES, ...query });
    expect(await ask({ slug: "no-such" })).toMatchObject({ ok: false, reason: "unknown-event" });
    expect(await ask({ articles: articles.slice(0, 1) })).toMatchObject({ ok: false, reason: "few-texts" });
    expect(await ask({ articles: [articles[0], "no-such"] })).toMatchObject({ ok: false, reason: "no-text" });
    expect(await ask({ labels: { ...CODES, keys: ["no-such"] } })).toMatchObject({
      ok: false,
      reason: "unknown-label",
    });
    expect(await ask({ labels: { kind: "claims", keys: ["gone"] } })).toMatchObject({ reason: "unknown-label" });
  });
});

describe("what is proposed", () => {
  test("for an event that nobody has coded still makes an own session, and the exercises say what they lack", async () => {
    const { context } = await openNightFerry();
    const plan = async (exercise: "own" | "label" | "who-says-so" | "whats-missing") => {
      const proposed = await proposeMaterial(context.database, { slug: "night-ferry", exercise });
      if (!proposed.ok) throw new Error(proposed.message);
      const gathered = await gatherMaterial(context.database, proposed.query);
      if (!gathered.ok) throw new Error(gathered.message);
      return planClass(gathered.material, { exercise, mode: "phones" });
    };
    expect(await plan("own")).toMatchObject({ ok: true });
    expect(await plan("label")).toMatchObject({ ok: true });
    expect(await plan("who-says-so")).toMatchObject({ ok: false, reason: "few-claims" });
    expect(await plan("whats-missing")).toMatchObject({ ok: false, reason: "few-claims" });
  });

  test("follows the texts that the teacher chose, in their order", async () => {
    const { context, articles } = await openNightFerry();
    const turned = articles.toReversed();
    const proposed = await proposeMaterial(context.database, {
      slug: "night-ferry",
      exercise: "own",
      articles: turned,
    });
    expect(proposed).toMatchObject({ ok: true, query: { articles: turned } });
  });

  test("is nothing where there is no such event", async () => {
    const { context } = await openNightFerry();
    const proposed = await proposeMaterial(context.database, { slug: "no-such", exercise: "own" });
    expect(proposed).toMatchObject({ ok: false, reason: "unknown-event" });
  });
});
