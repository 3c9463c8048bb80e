import { expect, test } from "vitest";
import type { Workspace } from "@/app/guard/workspace";
import { getVersion } from "@/db/article-versions";
import { getArticle } from "@/db/articles";
import { findCoder, listCoders } from "@/db/coders";
import { isAllowed } from "@/domain/permissions/permissions";
import { openNightFerry, workUntilDone } from "@/test/night-ferry";
import { asCoder } from "@/test/workspace";
import { addRuling } from "@/workflows/codebooks/rule-on-code";
import { handOutRound } from "@/workflows/rounds/hand-out";
import { saveClaim } from "@/workflows/save-claim";
import { saveCoding } from "@/workflows/save-coding";
import { checkClaim, saveMention } from "@/workflows/save-mention";
import { submitAssignment } from "@/workflows/submit-assignment";
import type { WorkContext } from "@/workflows/work-context";
import { TWINS } from "./twins";

const CODEBOOK = "policy-frames";
/** Words that stand in the texts, in notes and in nothing else. */
const SECRET = "quincunx";

/** A coder to whom both articles were handed out, for claims and frames, and somebody else who is about to mark them. */
async function openRound() {
  const { context, articles } = await openNightFerry();
  await workUntilDone(context);
  const claim = await saveClaim(context, {
    claimKey: null,
    events: ["night-ferry"],
    statement: "Night boats cross the outer basin.",
    kind: "fact",
    knowableFrom: null,
    originArticle: null,
  });
  if (!claim.ok) throw new Error(claim.message);
  const { reader } = context.database;
  const ben = await asCoder(context, "Ben");
  const coders = await listCoders(reader);
  const coder = coders.find(({ id }) => id === context.coderId);
  for (const task of [CODEBOOK, "claims"]) {
    const handedOut = await handOutRound(context, {
      name: `Round of ${task}`,
      task,
      phase: "reliability",
      coders: coders.map(({ key }) => key),
      reference: null,
      targetAlpha: null,
      seed: "spring",
      filter: {},
      isUncoded: false,
      sampleSize: null,
      codersPerArticle: 1,
    });
    if (!handedOut.ok) throw new Error(handedOut.message);
  }
  return { ada: context, coderKey: coder?.key ?? "", articles, claimKey: claim.claimKey, ben };
}

/** Everything that somebody else can say of the two articles: marks, notes, checks, rulings; and they hand it in. */
async function sayEverything(ben: WorkContext, [one, other]: readonly [string, string], claimKey: string) {
  const passage = await firstWordsOf(ben, one);
  const coding = { codebook: CODEBOOK, code: "economic", voice: "outlet", unsure: true, note: SECRET } as const;
  const answers = [
    await saveCoding(ben, { ...coding, articleKey: one, scope: "passage", passage }),
    await saveCoding(ben, { ...coding, articleKey: one, scope: "primary", passage: null }),
    await saveCoding(ben, { ...coding, articleKey: other, scope: "article", passage: null }),
    await saveMention(ben, {
      articleKey: one,
      claimKey,
      passage,
      voice: "own",
      polarity: "denies",
      hedged: true,
      fit: "same",
      verb: null,
      verbClass: null,
      ironic: false,
      apparentError: true,
      unsure: true,
      note: SECRET,
      speakers: [],
      replaces: null,
    }),
    await checkClaim(ben, { articleKey: other, claimKey }),
    await addRuling(ben, { codebookKey: CODEBOOK, code: "economic", text: SECRET, article: one }),
    await submitAssignment(ben, { articleKey: one, codebook: CODEBOOK, reopen: false }),
    await submitAssignment(ben, { articleKey: other, codebook: CODEBOOK, reopen: false }),
    await submitAssignment(ben, { articleKey: one, codebook: "claims", reopen: false }),
    await submitAssignment(ben, { articleKey: other, codebook: "claims", reopen: false }),
  ];
  for (const answer of answers) if (!answer.ok) throw new Error(answer.message);
}

async function firstWordsOf({ database: { reader } }: WorkContext, articleKey: string) {
  const { currentVersionId } = await getArticle(reader, articleKey);
  const { text } = await getVersion(reader, currentVersionId ?? 0);
  const start = text?.indexOf("The harbour") ?? -1;
  const from = start === -1 ? (text?.indexOf("Night") ?? 0) : start;
  return { versionId: currentVersionId ?? 0, start: from, end: from + 24 };
}

/** All that a coder's client can fetch as data, by address and query. */
async function fetchAll(
  context: WorkContext,
  coderKey: string,
  keys: { readonly article: string; readonly claim: string },
): Promise<ReadonlyMap<string, string>> {
  const { database } = context;
  const coder = await findCoder(database.reader, coderKey);
  const workspace: Workspace = {
    accounts: "on",
    user: null,
    role: "coder",
    coder,
    database,
    viewer: { coderId: context.coderId },
    context: { ...context, role: "coder" },
  };
  const queries: readonly Readonly<Record<string, string>>[] = [
    {},
    { q: SECRET },
    { q: "boats", codebook: CODEBOOK, event: "night-ferry" },
    { voice: "both", level: "any", suggestions: "on" },
    { state: "finished" },
    { table: "stances", texts: "on" },
    { evidence: `cell.${keys.claim}.0` },
  ];
  const answers = new Map<string, string>();
  for (const [address, { action, load }] of Object.entries(TWINS)) {
    if (!isAllowed("coder", action, "on")) continue;
    const key = address.startsWith("/claims") ? keys.claim : address.startsWith("/codebooks") ? CODEBOOK : keys.article;
    for (const query of queries) {
      const params = { slug: address.startsWith("/outlets") ? "unknown" : "night-ferry", key };
      const answer = await load(workspace, params, query).catch((error: Error) => ({ error: error.message }));
      answers.set(`${address} ${JSON.stringify(query)}`, JSON.stringify(answer));
    }
  }
  return answers;
}

test("what others do on work that a coder was given changes not one byte of what the coder can fetch", async () => {
  const { ada, ben, coderKey, articles, claimKey } = await openRound();
  const keys = { article: articles[0], claim: claimKey };
  const before = await fetchAll(ada, coderKey, keys);
  await sayEverything(ben, articles, claimKey);
  await workUntilDone(ada);
  const after = await fetchAll(ada, coderKey, keys);
  expect(before.size).toBeGreaterThan(150);
  const told = [...after].filter(([address, answer]) => answer !== before.get(address)).map(([address]) => address);
  expect(told).toEqual([]);
  expect([...after.values()].join("")).not.toContain(SECRET);
});

test("after handing in, the coder sees what others did", async () => {
  const { ada, ben, coderKey, articles, claimKey } = await openRound();
  await sayEverything(ben, articles, claimKey);
  for (const articleKey of articles) {
    for (const codebook of [CODEBOOK, "claims"]) await submitAssignment(ada, { articleKey, codebook, reopen: false });
  }
  const all = await fetchAll(ada, coderKey, { article: articles[0], claim: claimKey });
  const telling = [...all].filter(([, answer]) => answer.includes(SECRET)).map(([address]) => address.split(" ")[0]);
  for (const address of ["/articles/[key]", "/claims/[key]", "/codebooks/[key]", "/search"])
    expect(telling).toContain(address);
});
