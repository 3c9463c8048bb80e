import { expect, test } from "vitest";
import { getArticle } from "@/db/articles";
import { getVersion } from "@/db/article-versions";
import { findClaim, listClaimLinks, listEventsOfClaim, listMentions } from "@/db/claims";
import { findMovedClaim } from "@/db/moved-claims";
import { NOBODY } from "@/db/viewer";
import { expectUndone } from "@/test/expect-undone";
import { asCoder, buildPage, importPage, openTestWorkspace } from "@/test/workspace";
import { mergeClaims, planMerge } from "./merge-claims";
import { linkClaims, saveClaim } from "./save-claim";
import { createEvent } from "./save-event";
import { checkClaim, type MentionInput, saveMention } from "./save-mention";
import { splitClaim } from "./split-claim";
import { submitAssignment } from "./submit-assignment";
import { undoChange } from "./undo-change";
import type { WorkContext } from "./work-context";

const FIRST = "The ferry across the outer basin will run all night from Monday";
const SECOND = "Traders on the east bank had asked for the night service for weeks.";

async function setUp() {
  const nobody = await openTestWorkspace();
  await createEvent(nobody, { title: "Night ferry", slug: "night-ferry" });
  await createEvent(nobody, { title: "Old quay", slug: "old-quay" });
  const article = await importPage(nobody, buildPage(), "night-ferry");
  const draw = async (statement: string, events = ["night-ferry"], kind: "fact" | "demand" = "fact") => {
    const input = { claimKey: null, events, statement, kind, knowableFrom: null, originArticle: null };
    const saved = await saveClaim(nobody, input);
    if (!saved.ok) throw new Error(saved.message);
    return saved.claimKey;
  };
  const ada = await asCoder(nobody, "Ada");
  const ben = await asCoder(nobody, "Ben");
  const mark = async (context: WorkContext, claimKey: string, words: string, fields: Partial<MentionInput> = {}) => {
    const { currentVersionId } = await getArticle(context.database.reader, article);
    const { id, text } = await getVersion(context.database.reader, currentVersionId ?? 0);
    const start = text?.indexOf(words) ?? -1;
    if (start === -1) throw new Error(`not in the text: ${words}`);
    const saved = await saveMention(context, {
      articleKey: article,
      claimKey,
      passage: { versionId: id, start, end: start + words.length },
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
      ...fields,
    });
    if (!saved.ok) throw new Error(saved.message);
    return saved.mentionKey;
  };
  const submit = (context: WorkContext) =>
    submitAssignment(context, { articleKey: article, codebook: "claims", reopen: false });
  const mentionsOf = async (claim: string) => {
    const { id } = await getArticle(nobody.database.reader, article);
    const all = await listMentions(nobody.database.reader, NOBODY, { articleIds: [id] });
    return all.filter((mention) => mention.claim === claim).map(({ key, coder }) => ({ key, coder }));
  };
  return { nobody, ada, ben, article, draw, mark, submit, mentionsOf };
}

const keysOf = (marks: readonly { readonly key: string }[]) => marks.map(({ key }) => key);

test("two claims become one: marks, links and events go along, doubles are kept once, and undo brings all back", async () => {
  const { nobody, ada, ben, article, draw, mark, mentionsOf } = await setUp();
  const gone = await draw("The ferry runs by night", ["night-ferry", "old-quay"]);
  const kept = await draw("The ferry runs all night");
  const wider = await draw("Ferries run");
  await linkClaims(nobody, { from: gone, to: wider, kind: "narrower", remove: false });
  await linkClaims(nobody, { from: gone, to: kept, kind: "updates", remove: false });
  const speakers = [{ name: "harbour master", type: "role", viaOutlet: null }] as const;
  const said = { voice: "attributed", speakers } as const;
  await mark(ada, gone, FIRST, said);
  const own = await mark(ada, kept, FIRST, said);
  const bens = await mark(ben, gone, SECOND);
  await checkClaim(ada, { articleKey: article, claimKey: gone, checkedOn: "2031-03-09" });
  await checkClaim(ada, { articleKey: article, claimKey: kept, checkedOn: "2031-03-07" });

  expect(await planMerge(nobody, { from: gone, into: kept })).toEqual({
    refusal: null,
    says: [
      "1 mention moves",
      "1 mention is there already, the same, and is kept once",
      "1 check is there already and keeps the later day",
      "1 link to another claim moves",
      "1 link ends",
    ],
  });
  await expectUndone(
    nobody,
    () => mergeClaims(nobody, { from: gone, into: kept }),
    async () => {
      const { reader } = nobody.database;
      expect(await findClaim(reader, gone)).toBeNull();
      expect(await findMovedClaim(reader, gone)).toBe(kept);
      expect(keysOf(await mentionsOf(kept))).toEqual([own, bens]);
      const claim = await findClaim(reader, kept);
      expect(claim?.statement).toBe("The ferry runs all night");
      expect(await listClaimLinks(reader, [claim?.id ?? 0])).toEqual([{ from: kept, to: wider, kind: "narrower" }]);
      expect((await listEventsOfClaim(reader, claim?.id ?? 0)).map(({ slug }) => slug)).toEqual([
        "night-ferry",
        "old-quay",
      ]);
      const days = await reader.claimCheck.findMany({ select: { checkedOn: true } });
      expect(days).toEqual([{ checkedOn: "2031-03-09" }]);
    },
  );
});

test("a key that has moved twice leads to where the claim is now", async () => {
  const { nobody, draw } = await setUp();
  const [one, two, three] = [await draw("One"), await draw("Two"), await draw("Three")];
  await mergeClaims(nobody, { from: one, into: two });
  await expectUndone(
    nobody,
    () => mergeClaims(nobody, { from: two, into: three }),
    async () => {
      expect(await findMovedClaim(nobody.database.reader, one)).toBe(three);
      expect(await findMovedClaim(nobody.database.reader, two)).toBe(three);
    },
  );
});

test("handed-in work goes along as it is, and whoever merged may take it back", async () => {
  const { nobody, ada, draw, mark, submit, mentionsOf } = await setUp();
  const [gone, kept] = [await draw("The ferry runs by night"), await draw("The ferry runs all night")];
  const key = await mark(ada, gone, FIRST);
  await submit(ada);
  await expectUndone(
    nobody,
    () => mergeClaims(nobody, { from: gone, into: kept }),
    async () => expect(keysOf(await mentionsOf(kept))).toEqual([key]),
  );
});

test("claims that are not one are not merged, and it is said why", async () => {
  const { nobody, ada, draw, mark } = await setUp();
  const fact = await draw("The ferry runs by night");
  const demand = await draw("The ferry should run by night", ["night-ferry"], "demand");
  const elsewhere = await draw("The quay sank", ["old-quay"]);
  const denied = await draw("The ferry stays in port by night");
  await mark(ada, fact, FIRST);
  const reasonOf = async (into: string) => (await planMerge(nobody, { from: fact, into })).refusal?.reason;
  expect(await reasonOf(fact)).toBe("same-claim");
  expect(await reasonOf(demand)).toBe("other-kind");
  expect(await reasonOf(elsewhere)).toBe("other-event");
  await mark(ada, denied, FIRST, { polarity: "denies" });
  expect(await reasonOf(denied)).toBe("read-as-two");
  await linkClaims(nobody, { from: denied, to: fact, kind: "contradicts", remove: false });
  expect(await reasonOf(denied)).toBe("contradict");
  expect(await mergeClaims(nobody, { from: fact, into: denied })).toMatchObject({ ok: false, reason: "contradict" });
});

test("whoever is at work blind cannot merge or split what others marked there", async () => {
  const { ada, ben, draw, mark } = await setUp();
  const [gone, kept] = [await draw("The ferry runs by night"), await draw("The ferry runs all night")];
  const bens = await mark(ben, gone, SECOND);
  await mark(ada, gone, FIRST);
  expect(await mergeClaims(ada, { from: gone, into: kept })).toMatchObject({ ok: false, reason: "hidden-work" });
  const split = { claim: gone, mentions: [bens], to: { statement: "Traders asked for it" } };
  expect(await splitClaim(ada, split)).toMatchObject({ ok: false, reason: "hidden-work" });
});

test("some passages become a claim of their own, their coders stay, and undo brings them back", async () => {
  const { nobody, ada, ben, draw, mark, mentionsOf } = await setUp();
  const claim = await draw("The ferry runs by night, and traders asked for it");
  const stays = await mark(ada, claim, FIRST);
  const moves = await mark(ben, claim, SECOND);
  let made = "";
  await expectUndone(
    nobody,
    async () => {
      const done = await splitClaim(nobody, { claim, mentions: [moves], to: { statement: "Traders asked for it" } });
      made = done.ok ? done.claimKey : "";
      return done;
    },
    async () => {
      expect(keysOf(await mentionsOf(claim))).toEqual([stays]);
      const [moved] = await mentionsOf(made);
      expect(moved?.key).toBe(moves);
      expect(await findClaim(nobody.database.reader, made)).toMatchObject({ kind: "fact", knowableFrom: null });
    },
  );
});

test("passages go to a claim that is there, without a second one of the same", async () => {
  const { nobody, ada, draw, mark, mentionsOf } = await setUp();
  const [claim, other] = [await draw("The ferry runs by night"), await draw("Traders asked for it")];
  await mark(ada, claim, FIRST);
  const doubled = await mark(ada, claim, SECOND);
  const there = await mark(ada, other, SECOND);
  await expectUndone(
    nobody,
    () => splitClaim(nobody, { claim, mentions: [doubled], to: { claim: other } }),
    async () => expect(keysOf(await mentionsOf(other))).toEqual([there]),
  );
});

test("a split is refused where it would change finished work, take all, or lead nowhere", async () => {
  const { nobody, ada, ben, draw, mark, submit } = await setUp();
  const claim = await draw("The ferry runs by night");
  const elsewhere = await draw("The quay sank", ["old-quay"]);
  const [adas, bens] = [await mark(ada, claim, FIRST), await mark(ben, claim, SECOND)];
  const split = (mentions: readonly string[], to: { statement: string } | { claim: string } = { statement: "Two" }) =>
    splitClaim(nobody, { claim, mentions, to });
  expect(await split([])).toMatchObject({ reason: "none" });
  expect(await split(["gone"])).toMatchObject({ reason: "unknown" });
  expect(await split([adas, bens])).toMatchObject({ reason: "all" });
  expect(await split([adas], { claim })).toMatchObject({ reason: "same-claim" });
  expect(await split([adas], { claim: elsewhere })).toMatchObject({ reason: "other-event" });
  const done = await split([bens]);
  await submit(ben);
  expect(await undoChange(nobody, { changeKey: done.ok ? (done.changeKey ?? "") : "" })).toMatchObject({
    reason: "submitted",
    message: "Ben finished this work since; it has to be reopened first.",
  });
  await mark(ada, claim, SECOND);
  await submit(ada);
  expect(await split([adas])).toMatchObject({ reason: "submitted", message: expect.stringContaining("Ada finished") });
});
