import { describe, expect, test } from "vitest";
import { listOpenWork } from "@/db/viewer";
import { listRounds } from "@/db/rounds";
import { listWorkOnTask } from "@/db/round-work";
import { asCoder, buildPage, importPage, openTestWorkspace } from "@/test/workspace";
import { readArticle } from "../read-article";
import { saveCoding } from "../save-coding";
import { createEvent } from "../save-event";
import { submitAssignment } from "../submit-assignment";
import { undoChange } from "../undo-change";
import type { WorkContext } from "../work-context";
import { addCoderToRound, closeRound } from "./change-round";
import { addArticlesToRound, handOutRound } from "./hand-out";
import type { RoundRequest } from "./round-request";

const HEADLINES = ["Lock gate shut", "Ferry crew trained", "Bakers ask for a boat", "Pier to be painted"];
const CODING = { codebook: "policy-frames", scope: "article", passage: null, voice: "outlet", note: null } as const;
const MARK = { ...CODING, code: "economic", unsure: false } as const;

async function keyOf({ database, coderId }: WorkContext): Promise<string> {
  const row = await database.reader.coder.findUniqueOrThrow({ where: { id: coderId ?? 0 }, select: { key: true } });
  return row.key;
}

async function setUp() {
  const editor = await openTestWorkspace();
  const { event } = await createEvent(editor, { title: "Night ferry" });
  const articles: string[] = [];
  for (const headline of HEADLINES) {
    const page = buildPage({
      headline,
      paragraphs: [`${headline}, the harbour office said in a note on Friday morning.`],
    });
    articles.push(await importPage(editor, page, event.slug));
  }
  const [ada, ben] = [await asCoder(editor, "Ada"), await asCoder(editor, "Ben")];
  const keys = { ada: await keyOf(ada), ben: await keyOf(ben) };
  const request: RoundRequest = {
    name: "Spring round",
    task: "policy-frames",
    phase: "main",
    coders: [keys.ada, keys.ben],
    reference: null,
    targetAlpha: null,
    seed: "spring",
    filter: { event: event.slug },
    isUncoded: false,
    sampleSize: null,
    codersPerArticle: 1,
  };
  const workOf = async (coder: string) =>
    (await listWorkOnTask(editor.database.reader, "policy-frames/1", { coders: [coder] })).filter(
      ({ round }) => round !== null,
    );
  const handOut = async (more: Partial<RoundRequest> = {}) => {
    const done = await handOutRound(editor, { ...request, ...more });
    if (!done.ok) throw new Error(done.message);
    return done;
  };
  return { editor, event, articles, ada, ben, keys, request, workOf, handOut };
}

describe("handing out", () => {
  test("spreads the articles over the coders, each with an order of their own", async () => {
    const { articles, keys, workOf, handOut } = await setUp();
    const { summary } = await handOut();
    expect(summary).toBe("Handed out: Spring round, four articles to two coders");
    const [ofAda, ofBen] = [await workOf(keys.ada), await workOf(keys.ben)];
    expect([ofAda.length, ofBen.length]).toEqual([2, 2]);
    expect([...ofAda, ...ofBen].map(({ article }) => article).sort()).toEqual([...articles].sort());
    expect(ofAda.map(({ position, isBegun }) => [position, isBegun])).toEqual([
      [1, false],
      [2, false],
    ]);
  });

  test("hides others' marks from the moment that the article is handed out", async () => {
    const { editor, articles, ada, ben, keys, handOut } = await setUp();
    const [first = ""] = articles;
    await saveCoding(ben, { ...MARK, articleKey: first });
    const query = { key: first, version: null, event: null, codebook: "policy-frames" };
    const viewer = { coderId: ada.coderId };
    expect((await readArticle(editor.database, viewer, query)).codings).toHaveLength(1);
    await handOut({ coders: [keys.ada] });
    expect((await readArticle(editor.database, viewer, query)).codings).toEqual([]);
    expect(await listOpenWork(editor.database.reader, viewer, [1, 2, 3, 4])).toHaveLength(4);
  });

  test("keeps what a coder has begun on their own, and lets it take part", async () => {
    const { articles, ada, keys, workOf, handOut } = await setUp();
    const [first = "", second = ""] = articles;
    await saveCoding(ada, { ...MARK, articleKey: first });
    await saveCoding(ada, { ...MARK, articleKey: second });
    await submitAssignment(ada, { articleKey: second, codebook: "policy-frames", reopen: false });
    await handOut({ coders: [keys.ada] });
    const work = await workOf(keys.ada);
    expect(work).toHaveLength(4);
    expect(
      work
        .filter(({ isBegun }) => isBegun)
        .map(({ article }) => article)
        .sort(),
    ).toEqual([first, second].sort());
    expect(work.filter(({ submittedAt }) => submittedAt !== null).map(({ article }) => article)).toEqual([second]);
  });

  test("gives nobody an article twice: what is in another round stays there", async () => {
    const { editor, keys, request, handOut } = await setUp();
    await handOut({ coders: [keys.ada] });
    const again = await handOutRound(editor, { ...request, name: "Again", coders: [keys.ada] });
    expect(again).toMatchObject({ ok: false, reason: "nothing" });
    expect(await listRounds(editor.database.reader)).toHaveLength(1);
  });

  test.each([
    [{ coders: [] }, "no-coders"],
    [{ phase: "training" as const }, "no-reference"],
    [{ task: "no-such-codebook" }, "unknown-codebook"],
  ])("refuses %j", async (more, reason) => {
    const { editor, request } = await setUp();
    expect(await handOutRound(editor, { ...request, ...more })).toMatchObject({ ok: false, reason });
  });

  test("trains on what the reference has finished, and never against oneself", async () => {
    const { editor, articles, ada, keys, request, workOf, handOut } = await setUp();
    const [first = ""] = articles;
    await submitAssignment(ada, { articleKey: first, codebook: "policy-frames", reopen: false });
    const training = { ...request, phase: "training" as const, reference: keys.ada, targetAlpha: 0.8 };
    expect(await handOutRound(editor, training)).toMatchObject({ ok: false, reason: "own-reference" });
    await handOut({ ...training, coders: [keys.ben] });
    expect((await workOf(keys.ben)).map(({ article }) => article)).toEqual([first]);
    const [round] = await listRounds(editor.database.reader);
    expect(round).toMatchObject({ phase: "training", reference: { name: "Ada" }, targetAlpha: 0.8 });
  });
});

describe("undo", () => {
  test("takes a round back while nobody has begun it, whoever asks", async () => {
    const { editor, ben, keys, workOf, handOut } = await setUp();
    const { changeKey } = await handOut();
    expect(await undoChange(ben, { changeKey: changeKey ?? "" })).toMatchObject({ ok: true });
    expect(await workOf(keys.ada)).toEqual([]);
    expect(await listRounds(editor.database.reader)).toEqual([]);
  });

  test("is refused once a coder has begun", async () => {
    const { editor, ada, keys, workOf, handOut } = await setUp();
    const { changeKey } = await handOut();
    const [work] = await workOf(keys.ada);
    await saveCoding(ada, { ...MARK, articleKey: work?.article ?? "" });
    expect(await undoChange(editor, { changeKey: changeKey ?? "" })).toMatchObject({ ok: false, reason: "begun" });
    expect(await workOf(keys.ada)).toHaveLength(2);
  });
});

describe("a round that stands", () => {
  test("is closed: what nobody began is taken back, begun work stays, and undo brings all of it back", async () => {
    const { editor, ada, keys, workOf, handOut } = await setUp();
    const { roundKey } = await handOut();
    const [work] = await workOf(keys.ada);
    await saveCoding(ada, { ...MARK, articleKey: work?.article ?? "" });
    const closed = await closeRound(editor, { roundKey });
    expect(closed).toMatchObject({ ok: true, summary: "Closed: Spring round, three assignments taken back" });
    expect([await workOf(keys.ada), await workOf(keys.ben)].map(({ length }) => length)).toEqual([1, 0]);
    expect(await closeRound(editor, { roundKey })).toMatchObject({ ok: false, reason: "closed" });
    await undoChange(editor, { changeKey: closed.ok ? (closed.changeKey ?? "") : "" });
    expect([await workOf(keys.ada), await workOf(keys.ben)].map(({ length }) => length)).toEqual([2, 2]);
  });

  test("takes another coder, who takes over what is not begun; nobody's order changes", async () => {
    const { editor, ada, keys, workOf, handOut } = await setUp();
    const { roundKey } = await handOut({ coders: [keys.ada] });
    const before = await workOf(keys.ada);
    await saveCoding(ada, { ...MARK, articleKey: before[3]?.article ?? "" });
    expect(await addCoderToRound(editor, { roundKey, coderKey: keys.ben })).toMatchObject({ ok: true });
    const after = await workOf(keys.ada);
    expect(after).toHaveLength(3);
    expect(before.filter((work) => after.some(({ id }) => id === work.id)).map(({ id }) => id)).toEqual(
      after.map(({ id }) => id),
    );
    expect(await workOf(keys.ben)).toHaveLength(1);
    expect(await addCoderToRound(editor, { roundKey, coderKey: keys.ben })).toMatchObject({ reason: "takes-part" });
  });

  test("takes more articles, after those that its coders have", async () => {
    const { editor, request, keys, workOf, handOut } = await setUp();
    const { roundKey } = await handOut({ coders: [keys.ada], filter: { ...request.filter, text: "Lock gate" } });
    const added = await addArticlesToRound(editor, roundKey, request);
    expect(added).toMatchObject({ ok: true, summary: "Added to Spring round: three articles to one coder" });
    expect((await workOf(keys.ada)).map(({ position }) => position)).toEqual([1, 2, 3, 4]);
  });
});
