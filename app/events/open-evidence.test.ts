import { expect, test } from "vitest";
import { getArticle } from "@/db/articles";
import { NOBODY } from "@/db/viewer";
import { DEFAULT_OPTIONS } from "@/domain/comparison/comparison";
import { asCoder, buildPage, importPage, openTestWorkspace } from "@/test/workspace";
import { compareEvent, DEFAULT_CODEBOOK } from "@/workflows/compare-event";
import { mergeClaims } from "@/workflows/merge-claims";
import { saveClaim } from "@/workflows/save-claim";
import { createEvent } from "@/workflows/save-event";
import { checkClaim } from "@/workflows/save-mention";
import { undoChange } from "@/workflows/undo-change";
import type { WorkContext } from "@/workflows/work-context";
import { openEvidence } from "./open-evidence";

const SLUG = "night-ferry";

async function drawClaim(context: WorkContext, statement: string): Promise<string> {
  const claim = {
    claimKey: null,
    events: [SLUG],
    statement,
    kind: "fact",
    knowableFrom: null,
    originArticle: null,
  } as const;
  const saved = await saveClaim(context, claim);
  if (!saved.ok) throw new Error(saved.message);
  return saved.claimKey;
}

async function open(context: WorkContext, address: string) {
  const query = { slug: SLUG, codebook: DEFAULT_CODEBOOK, options: DEFAULT_OPTIONS };
  return openEvidence(context.database, await compareEvent(context.database, NOBODY, query), address);
}

test("the marks of a claim that became part of another open that one's, until the merge is undone", async () => {
  const context = await asCoder(await openTestWorkspace(), "Ada");
  await createEvent(context, { title: "Night ferry", slug: SLUG });
  const article = await importPage(context, buildPage(), SLUG);
  const [from, into] = [
    await drawClaim(context, "The ferry runs by night"),
    await drawClaim(context, "It runs all night"),
  ];
  await checkClaim(context, { articleKey: article, claimKey: from });
  const { outlet } = await getArticle(context.database.reader, article);
  const column = outlet?.key ?? article;
  const merged = await mergeClaims(context, { from, into });
  if (!merged.ok) throw new Error(merged.message);

  for (const [old, present] of [
    [`claim.${from}`, `claim.${into}`],
    [`cell.${from}.${column}`, `cell.${into}.${column}`],
    [`missing.${article}.${from}`, `missing.${article}.${into}`],
  ] as const) {
    expect((await open(context, old))?.address, old).toBe(present);
  }
  await undoChange(context, { changeKey: merged.changeKey ?? "" });
  expect((await open(context, `claim.${from}`))?.address).toBe(`claim.${from}`);
});
