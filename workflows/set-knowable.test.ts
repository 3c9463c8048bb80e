import { expect, test } from "vitest";
import { getArticle } from "@/db/articles";
import { getClaim } from "@/db/claims";
import { expectUndone } from "@/test/expect-undone";
import { buildPage, importPage, openTestWorkspace } from "@/test/workspace";
import { saveClaim } from "./save-claim";
import { createEvent } from "./save-event";
import { setKnowable } from "./set-knowable";

test("a day after the article makes it too early for a claim; an earlier one is refused with the article's own", async () => {
  const context = await openTestWorkspace();
  const { reader } = context.database;
  await createEvent(context, { title: "Night ferry", slug: "night-ferry" });
  const articleKey = await importPage(context, buildPage(), "night-ferry");
  const { publishedOn } = await getArticle(reader, articleKey);
  const saved = await saveClaim(context, {
    claimKey: null,
    events: ["night-ferry"],
    statement: "The ferry sank",
    kind: "fact",
    knowableFrom: null,
    originArticle: null,
  });
  const claimKey = saved.ok ? saved.claimKey : "";
  expect(await setKnowable(context, { articleKey, claimKey, knowableFrom: "1999-01-01" })).toMatchObject({
    ok: false,
    reason: "not-later",
    message: `The article is dated ${String(publishedOn)}; only a later day makes it too early for this claim.`,
  });
  await expectUndone(
    context,
    () => setKnowable(context, { articleKey, claimKey, knowableFrom: "2099-01-01" }),
    async () => expect(await getClaim(reader, claimKey)).toMatchObject({ knowableFrom: "2099-01-01" }),
  );
});
