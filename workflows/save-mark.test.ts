import { expect, test } from "vitest";
import { getArticle } from "@/db/articles";
import { listMentions } from "@/db/claims";
import { getCoder, listCoders } from "@/db/coders";
import { listCodings } from "@/db/codings";
import { NOBODY } from "@/db/viewer";
import { asCoder, buildPage, importPage, openTestWorkspace } from "@/test/workspace";
import { saveClaim } from "./save-claim";
import { createEvent } from "./save-event";
import type { CodingInput } from "./save-coding";
import { type Mark, saveMark } from "./save-mark";
import type { MentionInput } from "./save-mention";
import { submitAssignment } from "./submit-assignment";
import { undoChange } from "./undo-change";
import type { WorkContext } from "./work-context";

const KEY = "markkeyoftest001";
const OTHER_KEY = "markkeyoftest002";

async function setUp() {
  const nobody = await openTestWorkspace();
  await createEvent(nobody, { title: "Night ferry", slug: "night-ferry" });
  const articleKey = await importPage(nobody, buildPage(), "night-ferry");
  const { id: articleId, currentVersionId } = await getArticle(nobody.database.reader, articleKey);
  const ada = await asCoder(nobody, "Ada");
  const ben = await asCoder(nobody, "Ben");
  const { reader } = ada.database;
  return {
    ...{ nobody, ada, ben, articleKey, reader, versionId: currentVersionId ?? 0 },
    coding: (fields: Partial<CodingInput> = {}): Mark => ({ kind: "coding", draft: codingOf(articleKey, fields) }),
    codings: async () =>
      (await listCodings(reader, NOBODY, { articleIds: [articleId] })).map(({ code, scope, unsure, note }) => {
        return { code, scope, unsure, note };
      }),
    mentions: () => listMentions(reader, NOBODY, { articleIds: [articleId] }),
  };
}

function codingOf(articleKey: string, fields: Partial<CodingInput>): CodingInput {
  const plain = { codebook: "policy-frames", code: "economic", scope: "article", passage: null } as const;
  return { articleKey, ...plain, voice: "outlet", unsure: false, note: null, ...fields };
}

function mentionOf(articleKey: string, versionId: number, claimKey: string): MentionInput {
  return {
    ...{ articleKey, claimKey, passage: { versionId, start: 0, end: 20 }, replaces: null },
    ...{ voice: "own", polarity: "affirms", fit: "same", verb: null, verbClass: null, speakers: [], note: null },
    ...{ hedged: false, ironic: false, apparentError: false, unsure: false },
  };
}

async function addClaim(context: WorkContext): Promise<string> {
  const claim = {
    claimKey: null,
    events: ["night-ferry"],
    kind: "fact",
    knowableFrom: null,
    originArticle: null,
  } as const;
  const saved = await saveClaim(context, { ...claim, statement: "The ferry runs at night" });
  if (!saved.ok) throw new Error(saved.message);
  return saved.claimKey;
}

test("a mention that is sent twice is there once, and the second answer is the first one", async () => {
  const { ada, articleKey, versionId, mentions } = await setUp();
  const mark: Mark = { kind: "mention", draft: mentionOf(articleKey, versionId, await addClaim(ada)) };
  const first = await saveMark(ada, mark, { markKey: KEY });
  expect(first).toMatchObject({ ok: true, changeKey: KEY });
  expect(await saveMark(ada, mark, { markKey: KEY })).toMatchObject({ ok: true, changeKey: KEY });
  expect(await mentions()).toHaveLength(1);
});

test("copies of one mention that arrive at the same moment make one mention", async () => {
  const { ada, articleKey, versionId, mentions } = await setUp();
  const mark: Mark = { kind: "mention", draft: mentionOf(articleKey, versionId, await addClaim(ada)) };
  const answers = await Promise.all(Array.from({ length: 5 }, () => saveMark(ada, mark, { markKey: KEY })));
  expect(answers.map(({ ok }) => ok)).toEqual([true, true, true, true, true]);
  expect(await mentions()).toHaveLength(1);
});

test("a late copy of a mark that was undone meanwhile brings nothing back", async () => {
  const { ada, coding, codings } = await setUp();
  await saveMark(ada, coding(), { markKey: KEY });
  await undoChange(ada, { changeKey: KEY });
  expect(await saveMark(ada, coding(), { markKey: KEY })).toMatchObject({ ok: true });
  expect(await codings()).toEqual([]);
});

test("a late copy does not put back what was changed after it", async () => {
  const { ada, coding, codings } = await setUp();
  await saveMark(ada, coding({ note: "First thought." }), { markKey: KEY });
  await saveMark(ada, coding({ note: "Second thought." }), { markKey: OTHER_KEY });
  await saveMark(ada, coding({ note: "First thought." }), { markKey: KEY });
  expect(await codings()).toMatchObject([{ note: "Second thought." }]);
});

test("a removal whose answer was lost is done, not refused, when it is sent again", async () => {
  const { ada, coding, codings, reader } = await setUp();
  await saveMark(ada, coding(), { markKey: KEY });
  const { key: codingKey } = await reader.coding.findFirstOrThrow();
  const removal: Mark = { kind: "remove-coding", draft: { codingKey } };
  await saveMark(ada, removal, { markKey: OTHER_KEY });
  expect(await saveMark(ada, removal, { markKey: OTHER_KEY })).toMatchObject({ ok: true });
  expect(await codings()).toEqual([]);
});

test("a mark is not saved under the name of whoever is at work by then", async () => {
  const { ada, ben, coding, codings, reader } = await setUp();
  const names = await listCoders(reader);
  const { key: adasKey } = await getCoder(reader, names.find(({ name }) => name === "Ada")?.key ?? "");
  expect(await saveMark(ben, coding(), { markKey: KEY, coder: adasKey })).toMatchObject({ reason: "other-coder" });
  expect(await codings()).toEqual([]);
  expect(await saveMark(ada, coding(), { markKey: KEY, coder: adasKey })).toMatchObject({ ok: true });
});

test("a key that another coder's change has is refused", async () => {
  const { ada, ben, coding } = await setUp();
  await saveMark(ada, coding(), { markKey: KEY });
  expect(await saveMark(ben, coding(), { markKey: KEY })).toMatchObject({ ok: false, reason: "key-taken" });
});

const SEEN = { code: "economic", voice: "outlet", unsure: false, note: null } as const;

test("a note is not written over one that was written in another tab: both are answered", async () => {
  const { ada, coding, codings } = await setUp();
  await saveMark(ada, coding({ seen: null }), { markKey: KEY });
  await saveMark(ada, coding({ note: "In one tab.", seen: SEEN }), { markKey: OTHER_KEY });
  const late = coding({ note: "In the other tab.", seen: SEEN });
  const refused = await saveMark(ada, late, { markKey: "markkeyoftest003" });
  expect(refused).toMatchObject({
    reason: "changed-elsewhere",
    theirs: { text: "Economic, “In one tab.”", seen: { ...SEEN, note: "In one tab." } },
  });
  expect(await codings()).toMatchObject([{ note: "In one tab." }]);
  if (refused.ok) throw new Error("was saved");
  const insisted = coding({ note: "In the other tab.", seen: refused.theirs?.seen });
  expect(await saveMark(ada, insisted, { markKey: "markkeyoftest004" })).toMatchObject({ ok: true });
  expect(await codings()).toMatchObject([{ note: "In the other tab." }]);
});

test("two tabs that say the same do not contradict each other", async () => {
  const { ada, coding, codings } = await setUp();
  await saveMark(ada, coding({ unsure: true, seen: null }), { markKey: KEY });
  const answer = await saveMark(ada, coding({ unsure: true, seen: null }), { markKey: OTHER_KEY });
  expect(answer).toMatchObject({ ok: true, changeKey: null });
  expect(await codings()).toHaveLength(1);
});

test("a primary frame that was chosen elsewhere is not replaced unseen", async () => {
  const { ada, coding, codings } = await setUp();
  await saveMark(ada, coding({ scope: "primary", seen: null }), { markKey: KEY });
  const second = coding({ scope: "primary", code: "morality", seen: null });
  const refused = await saveMark(ada, second, { markKey: OTHER_KEY });
  expect(refused).toMatchObject({ reason: "changed-elsewhere", theirs: { text: "Economic", seen: SEEN } });
  expect(await codings()).toMatchObject([{ code: "economic" }]);
  const upon = coding({ scope: "primary", code: "morality", seen: SEEN });
  expect(await saveMark(ada, upon, { markKey: OTHER_KEY })).toMatchObject({ ok: true });
  expect(await codings()).toMatchObject([{ code: "morality" }]);
});

test("a coding that got a note elsewhere is not removed unseen, nor is one brought back that was removed", async () => {
  const { ada, coding, codings, reader } = await setUp();
  await saveMark(ada, coding(), { markKey: KEY });
  const { key: codingKey } = await reader.coding.findFirstOrThrow();
  await saveMark(ada, coding({ note: "Worth keeping.", seen: SEEN }), { markKey: OTHER_KEY });
  const removal: Mark = { kind: "remove-coding", draft: { codingKey, seen: SEEN } };
  expect(await saveMark(ada, removal, {})).toMatchObject({ reason: "changed-elsewhere" });
  await saveMark(ada, { kind: "remove-coding", draft: { codingKey } }, {});
  const note = coding({ note: "Too late.", seen: { ...SEEN, note: "Worth keeping." } });
  expect(await saveMark(ada, note, {})).toMatchObject({ theirs: { text: "removed", seen: null } });
  expect(await codings()).toEqual([]);
});

test("of two changes to one mention the second is shown the first, and can replace that one", async () => {
  const { ada, articleKey, versionId, mentions } = await setUp();
  const draft = mentionOf(articleKey, versionId, await addClaim(ada));
  await saveMark(ada, { kind: "mention", draft }, { markKey: KEY });
  const replaces = (await mentions())[0]?.key ?? "";
  await saveMark(ada, { kind: "mention", draft: { ...draft, polarity: "denies", replaces } }, {});
  const late = { ...draft, polarity: "open", replaces } as const;
  const refused = await saveMark(ada, { kind: "mention", draft: late }, {});
  const now = (await mentions())[0]?.key;
  expect(refused).toMatchObject({ theirs: { text: "denies, own voice", replaces: now } });
  await saveMark(ada, { kind: "mention", draft: { ...late, replaces: now ?? null } }, {});
  expect(await mentions()).toMatchObject([{ polarity: "open" }]);
});

test("a mark that arrives after the work was handed in is refused with the way out", async () => {
  const { ada, articleKey, coding, codings } = await setUp();
  await submitAssignment(ada, { articleKey, codebook: "policy-frames", reopen: false });
  expect(await saveMark(ada, coding(), { markKey: KEY })).toMatchObject({ ok: false, reason: "submitted" });
  expect(await codings()).toEqual([]);
});

test("five coders who save ten marks each at once, and each of them twice, lose and double none", async () => {
  const { nobody, articleKey, versionId, codings, mentions } = await setUp();
  const names = ["Cleo", "Dora", "Emil", "Fritz", "Gesa"];
  const coders = [];
  for (const name of names) coders.push(await asCoder(nobody, name));
  const claimKey = await addClaim(nobody);
  const sends = coders.flatMap((coder, one) =>
    Array.from({ length: 10 }, (_, number) => {
      const note = `${names[one] ?? ""} ${number}`;
      const mark: Mark = { kind: "mention", draft: { ...mentionOf(articleKey, versionId, claimKey), note } };
      const sent = { markKey: `bench0000coder${one}mark${number}` };
      return [() => saveMark(coder, mark, sent), () => saveMark(coder, mark, sent)];
    }),
  );
  const answers = await Promise.all(sends.flat().map((send) => send()));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(100);
  const notes = (await mentions()).map(({ note }) => note);
  expect(notes.toSorted()).toEqual(
    names.flatMap((name) => Array.from({ length: 10 }, (_, n) => `${name} ${n}`)).toSorted(),
  );
  expect(await codings()).toEqual([]);
});
