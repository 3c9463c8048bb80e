import { expect, test } from "vitest";
import type { Viewer } from "@/db/viewer";
import { DEFAULT_OPTIONS } from "@/domain/comparison/comparison";
import { openNightFerry } from "@/test/night-ferry";
import { asCoder } from "@/test/workspace";
import { createCodebook } from "../codebooks/create-codebook";
import { editCodebookDraft, publishDraft, startDraft } from "../codebooks/edit-codebook";
import { compareAsTwin } from "../compare-as-twin";
import { compareEvent, compareEventOrNull } from "../compare-event";
import { saveCoding } from "../save-coding";
import { submitAssignment } from "../submit-assignment";
import type { WorkContext } from "../work-context";
import { compareEventVersions } from "./codebook-versions";

const CODEBOOK = "harbour-frames";
const FIELDS = { purpose: "counting", description: "Ours", citation: "Ours", language: "en-GB" } as const;

/** Two articles of one event, both finished with version 1; version 2, which merges two codes, came afterwards. */
async function openWithSecondVersion() {
  const { context, articles } = await openNightFerry();
  await createCodebook(context, { ...FIELDS, name: "Harbour frames", copyOf: "five-generic-frames" });
  await publishDraft(context, { codebookKey: CODEBOOK, note: "First" });
  for (const article of articles) await finish(context, article, "conflict");
  await startDraft(context, { codebookKey: CODEBOOK });
  const edit = { kind: "merge", code: "conflict", other: "morality", name: "Quarrel" } as const;
  await editCodebookDraft(context, { codebookKey: CODEBOOK, edit });
  await publishDraft(context, { codebookKey: CODEBOOK, note: "Second" });
  return { context, articles };
}

async function finish(coder: WorkContext, articleKey: string, code: string) {
  await mark(coder, articleKey, code);
  const finished = await submitAssignment(coder, { articleKey, codebook: CODEBOOK, reopen: false });
  if (!finished.ok) throw new Error(finished.message);
}

async function mark(coder: WorkContext, articleKey: string, code: string) {
  const scope = { scope: "article", passage: null, voice: "outlet", unsure: false, note: null } as const;
  const marked = await saveCoding(coder, { articleKey, codebook: CODEBOOK, code, ...scope });
  if (!marked.ok) throw new Error(marked.message);
}

async function compare({ database, coderId }: WorkContext, codebook = CODEBOOK, viewer: Viewer = { coderId }) {
  const result = await compareEvent(database, viewer, { slug: "night-ferry", codebook, options: DEFAULT_OPTIONS });
  const { version } = result.comparison.framing.codebook;
  return { result, version, n: result.comparison.framing.n, versions: await compareEventVersions(database, result) };
}

test("publishing a version takes no work out of sight: the comparison stays with the one that was coded", async () => {
  const { context, articles } = await openWithSecondVersion();
  const { version, n, versions } = await compare(context);
  expect({ version, n }).toEqual({ version: 1, n: 2 });
  expect(versions).toMatchObject({ shown: 1, newest: 2, others: [{ version: 2, articles: [] }] });

  await finish(await asCoder(context, "Ben"), articles[0], "quarrel");
  const now = await compare(context);
  expect([now.version, now.n]).toEqual([2, 1]);
  expect(now.versions?.others).toMatchObject([
    {
      version: 1,
      articles: [...articles],
      same: ["Attribution of responsibility", "Human interest", "Economic consequences"],
      different: expect.arrayContaining(["Quarrel"]),
    },
  ]);
});

test("each version can be asked for, and has the numbers of its own codings", async () => {
  const { context, articles } = await openWithSecondVersion();
  await finish(await asCoder(context, "Ben"), articles[0], "quarrel");
  const [first, second] = [await compare(context, `${CODEBOOK}@1`), await compare(context, `${CODEBOOK}@2`)];
  expect([first.version, first.n, second.version, second.n]).toEqual([1, 2, 2, 1]);
  expect(first.versions?.others).toMatchObject([{ version: 2, articles: [articles[0]] }]);
  const twin = await compareAsTwin(context.database, first.result);
  expect(twin.framing).toMatchObject({ version: 1, articles: 2, otherVersions: first.versions?.others });
  const query = { slug: "night-ferry", codebook: `${CODEBOOK}@3`, options: DEFAULT_OPTIONS };
  expect(await compareEventOrNull(context.database, context, query)).toBeNull();
});

test("a coder who is at work with the new version learns nothing of who has finished with it", async () => {
  const { context, articles } = await openWithSecondVersion();
  const cara = await asCoder(context, "Cara");
  await mark(cara, articles[0], "quarrel");
  const before = await compare(cara);
  await finish(await asCoder(context, "Ben"), articles[0], "quarrel");
  const after = await compare(cara);
  expect([after.version, after.n, after.versions]).toEqual([before.version, before.n, before.versions]);
  expect((await compare(context)).version).toBe(2);
});
