import { checkClaim, saveMention } from "@/workflows/save-mention";
import { placePassage } from "@/workflows/place-passage";
import { saveCoding } from "@/workflows/save-coding";
import { submitAssignment } from "@/workflows/submit-assignment";
import type { WorkContext } from "@/workflows/work-context";
import type { DemoData } from "../seed-data/demo-types";
import { expectOk, lookUp } from "./expect-ok";
import type { SeededArticle, SeededText } from "./seed-articles";
import type { As } from "./seed-event";

/** Makes everybody's mentions, checks and codings, places them in the plain versions, and hands the work in. */
export async function seedMarks(
  as: As,
  demo: DemoData,
  made: {
    readonly outlets: ReadonlyMap<string, string>;
    readonly articles: ReadonlyMap<string, SeededArticle>;
    readonly claims: ReadonlyMap<string, string>;
  },
): Promise<void> {
  const articleOf = (key: string) => lookUp(made.articles, key, "article");
  const claimOf = (key: string) => lookUp(made.claims, key, "claim");
  const outletOf = (key: string | null) => (key === null ? null : lookUp(made.outlets, key, "outlet"));
  for (const mention of demo.mentions) {
    const { claim, article: articleKey, words, plainWords, by, speakers, ...fields } = mention;
    const article = articleOf(articleKey);
    const saved = await saveMention(as(by), {
      ...fields,
      articleKey: article.key,
      claimKey: claimOf(claim),
      passage: find(article.version, words),
      speakers: speakers.map(({ viaOutlet, ...speaker }) => ({ ...speaker, viaOutlet: outletOf(viaOutlet) })),
      unsure: false,
      replaces: null,
    });
    await placeInPlain(as(by), article, expectOk(saved).passageKey, plainWords);
  }
  for (const { claim, article, by, on } of demo.checks) {
    const check = { articleKey: articleOf(article).key, claimKey: claimOf(claim), checkedOn: on };
    expectOk(await checkClaim(as(by), check));
  }
  for (const { by, article: articleKey, words, plainWords, ...fields } of demo.codings) {
    const article = articleOf(articleKey);
    const passage = words === null ? null : find(article.version, words);
    const { passageKey } = expectOk(await saveCoding(as(by), { ...fields, articleKey: article.key, passage }));
    if (passageKey !== null) await placeInPlain(as(by), article, passageKey, plainWords);
  }
  await submitAll(as, demo, articleOf);
}

async function placeInPlain(
  context: WorkContext,
  { key: articleKey, plain }: SeededArticle,
  passageKey: string,
  plainWords: string | null,
): Promise<void> {
  if (plain === null || plainWords === null) return;
  expectOk(await placePassage(context, { articleKey, passageKey, place: find(plain, plainWords) }));
}

/** What a coder did not mark counts as not there only once the work is handed in. */
async function submitAll(as: As, demo: DemoData, articleOf: (key: string) => SeededArticle): Promise<void> {
  const done = new Set<string>();
  const note = (by: string, article: string, codebook: string) => done.add([by, article, codebook].join(" "));
  for (const { by, article } of demo.mentions) note(by, article, "claims");
  for (const { by, article } of demo.checks) note(by, article, "claims");
  for (const { by, article, codebook } of demo.codings) note(by, article, codebook);
  for (const entry of done) {
    const [by = "", article = "", codebook = ""] = entry.split(" ");
    const articleKey = articleOf(article).key;
    expectOk(await submitAssignment(as(by), { articleKey, codebook, reopen: false }));
  }
}

function find({ versionId, text }: SeededText, words: string): { versionId: number; start: number; end: number } {
  const start = text.indexOf(words);
  if (start === -1 || text.indexOf(words, start + 1) !== -1) {
    throw new Error(`the demo's words must occur once in their text: "${words}"`);
  }
  return { versionId, start, end: start + words.length };
}
