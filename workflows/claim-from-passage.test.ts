import { expect, test } from "vitest";
import { getArticle } from "@/db/articles";
import { findClaim, listMentions } from "@/db/claims";
import { NOBODY } from "@/db/viewer";
import { expectUndone } from "@/test/expect-undone";
import { asCoder, buildPage, importPage, openTestWorkspace } from "@/test/workspace";
import { claimFromPassage } from "./claim-from-passage";
import { saveCoding } from "./save-coding";
import { createEvent } from "./save-event";

test("a claim is written down from a passage that is marked for it, as one change", async () => {
  const nobody = await openTestWorkspace();
  const { reader } = nobody.database;
  await createEvent(nobody, { title: "Night ferry", slug: "night-ferry" });
  const articleKey = await importPage(nobody, buildPage(), "night-ferry");
  const { id, currentVersionId } = await getArticle(reader, articleKey);
  const ada = await asCoder(nobody, "Ada");
  const coded = await saveCoding(ada, {
    articleKey,
    codebook: "policy-frames",
    code: "economic",
    scope: "passage",
    passage: { versionId: currentVersionId ?? 0, start: 0, end: 20 },
    voice: "outlet",
    unsure: false,
    note: null,
  });
  const passage = coded.ok ? (coded.passageKey ?? "") : "";
  const written = { events: ["night-ferry"], statement: "The ferry runs", kind: "fact", knowableFrom: null } as const;
  const said = { voice: "own", speakers: [] } as const;
  let claimKey = "";
  await expectUndone(
    nobody,
    async () => {
      const done = await claimFromPassage(nobody, { ...written, article: articleKey, passage, said });
      claimKey = done.ok ? done.claimKey : "";
      return done;
    },
    async () => {
      expect(await findClaim(reader, claimKey)).toMatchObject({ originArticle: articleKey });
      // Nobody is at work: there is no one to whom a mark could belong.
      expect(await listMentions(reader, NOBODY, { articleIds: [id] })).toEqual([]);
    },
  );
  const done = await claimFromPassage(ada, { ...written, article: articleKey, passage, said });
  expect(await listMentions(reader, NOBODY, { articleIds: [id] })).toMatchObject([
    { claim: done.ok ? done.claimKey : "", polarity: "affirms", voice: "own", passage: { key: passage } },
  ]);
});
