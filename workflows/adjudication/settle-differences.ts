import {
  type AdjudicationRecord,
  deleteSettledCodings,
  insertSettledCodings,
  openAdjudication,
  saveRuling,
} from "@/db/adjudication";
import { getArticle } from "@/db/articles";
import { type ChangeRecorder, recordChange } from "@/db/change-log";
import { setSubmitted } from "@/db/codings";
import type { Transaction } from "@/db/database";
import { findPassageByKey } from "@/db/passages";
import type { Question, Reading, Voice } from "@/domain/adjudication/question";
import { listPlaces, settleCodings } from "@/domain/adjudication/settle-codings";
import { countOf } from "@/domain/comparison/sentence-parts";
import { NO_CODER } from "../save-coding";
import { type Done, giveUp, orRefusal, refuse, type Refusal, type WorkContext } from "../work-context";
import { type AdjudicationWork, type DisputedArticle, loadAdjudicationWork } from "./load-adjudication";

/** The guarded action, and the name of these changes in the log. */
export const ADJUDICATE = "adjudicate";

interface OfArticle {
  readonly articleKey: string;
  readonly codebook: string;
}

/**
 * Decides one question between the coders of an article: one of the ways in which they read it, by its number, or that
 * the code does not apply (null). `voice` says whose words they are, null: as most of those who made the mark say; where
 * that is all that is asked, the reading says it. A second primary frame takes the first one's place. Deciding again
 * replaces what was decided; nothing counts before the article is finished (`finishAdjudication`).
 */
export async function decideQuestion(
  context: WorkContext,
  input: OfArticle & {
    readonly question: string;
    readonly reading: number | null;
    readonly voice: Voice | null;
    readonly reason: string | null;
  },
): Promise<Done | Refusal> {
  return change(context, input, async (tx, recorder, { work, article, codebook, coderId }) => {
    const question = article.questions.find(({ id }) => id === input.question);
    if (question === undefined) giveUp(refuse("unknown", "The coders no longer differ on this; reload the page."));
    const chosen = input.reading === null ? null : question.readings[input.reading];
    if (chosen === undefined) giveUp(refuse("unknown", "Nobody read it so (any more); reload the page."));
    const asksVoice = question.asks === "voice";
    if (asksVoice && chosen === null) giveUp(refuse("unknown", "All coders applied it; only whose words is asked."));
    const at = context.now();
    const adjudication =
      article.adjudication ??
      (await openAdjudication(tx, recorder, {
        coderId,
        articleId: article.article.id,
        versionId: versionOf(article),
        task: work.task,
        codebookVersionId: codebook.versionId,
        openedAt: at,
      }));
    const isOtherPrimary = (other: Question) => other.scope === "primary" && other.code !== question.code;
    const voice = asksVoice ? (chosen?.voice ?? null) : question.voicesDiffer && chosen !== null ? input.voice : null;
    const given: Given[] = [{ question, applied: chosen, voice, reason: input.reason }];
    if (question.scope === "primary" && chosen !== null) {
      const others = article.questions.filter(isOtherPrimary);
      given.push(...others.map((other) => ({ question: other, applied: null, voice: null, reason: null })));
    }
    for (const { question: one, applied, voice: words, reason } of given) {
      for (const place of listPlaces(one.readings)) {
        await saveRuling(tx, recorder, {
          assignmentId: adjudication.id,
          codeId: idOfCode(codebook.codes, one.code),
          scope: one.scope,
          passageId: await idOfPassage(tx, place),
          applies: applied !== null && (place === null || applied.passages.includes(place)),
          voice: words,
          reason,
          createdAt: at,
        });
      }
    }
    const name = codebook.codes.find(({ key }) => key === question.code)?.name ?? question.code;
    if (asksVoice) return `Decided: ${name} stands on ${voice === "quoted" ? "a speaker’s" : "the outlet’s"} words`;
    return `Decided: ${name} ${chosen === null ? "does not apply" : "applies"} ${SCOPE_WORDS[question.scope]}`;
  });
}

/** What is decided of one question: the reading that applies, or none. */
interface Given {
  readonly question: Question;
  readonly applied: Reading | null;
  readonly voice: Voice | null;
  readonly reason: string | null;
}

const SCOPE_WORDS = {
  passage: "to a passage",
  headline: "to the headline",
  article: "to the article as a whole",
  primary: "as the primary frame",
} as const;

/**
 * Finishes an article: what all coders agreed on and what was decided becomes the coding that stands for them all, in one
 * transaction. Refused while a question is open.
 */
export async function finishAdjudication(context: WorkContext, input: OfArticle): Promise<Done | Refusal> {
  return change(context, input, async (tx, recorder, { article, codebook }) => {
    const standing = settleCodings(article, article.rulings);
    const left = article.questions.length - article.decided;
    if (standing === null || article.adjudication === null) {
      giveUp(refuse("open", `${countOf(left, "question")} still open; decide on each before you finish.`));
    }
    const { id: assignmentId } = article.adjudication;
    const createdAt = context.now();
    const codings = [];
    for (const { code, scope, voice, passage } of standing) {
      const codeId = idOfCode(codebook.codes, code);
      codings.push({ assignmentId, codeId, scope, voice, passageId: await idOfPassage(tx, passage), createdAt });
    }
    await insertSettledCodings(tx, recorder, codings);
    await setSubmitted(tx, recorder, assignmentId, createdAt);
    return `Settled by adjudication: ${codebook.name}`;
  });
}

/** Takes a finished adjudication back: the coders' own codings count again, and every decision can be changed. */
export async function reopenAdjudication(context: WorkContext, input: OfArticle): Promise<Done | Refusal> {
  return change(
    context,
    input,
    async (tx, recorder, { article, codebook }) => {
      if (article.adjudication !== null) {
        await deleteSettledCodings(tx, recorder, article.adjudication.id);
        await setSubmitted(tx, recorder, article.adjudication.id, null);
      }
      return `Adjudication reopened: ${codebook.name}`;
    },
    { isFinished: true },
  );
}

interface Settling {
  readonly work: AdjudicationWork;
  readonly article: DisputedArticle;
  readonly codebook: AdjudicationWork["codebook"];
  readonly coderId: number;
}

/** One change to what is settled in an article, by whoever may settle it. Answers with what `act` says of it. */
async function change(
  { database, coderId, now }: WorkContext,
  { articleKey, codebook }: OfArticle,
  act: (tx: Transaction, recorder: ChangeRecorder, settling: Settling) => Promise<string>,
  { isFinished = false }: { readonly isFinished?: boolean } = {},
): Promise<Done | Refusal> {
  if (coderId === null) return refuse("no-coder", NO_CODER);
  const header = (summary: string) => ({ action: ADJUDICATE, summary, coderId, at: now() });
  return orRefusal(async () => {
    const { result: summary, changeKey } = await recordChange(database, header, async (tx, recorder) => {
      const { id: articleId } = await getArticle(tx, articleKey);
      const work = await loadAdjudicationWork(tx, { coderId }, { codebook, articleId });
      const article = findSettleable(work, coderId);
      checkState(article.adjudication, isFinished);
      return act(tx, recorder, { work, article, codebook: work.codebook, coderId });
    });
    return { ok: true, changeKey, summary } as const;
  });
}

export const OPEN_WORK = "You are still at work on this article yourself; finish that first, then settle it.";
export const TAKEN = "Another adjudicator has begun this article.";

function findSettleable({ disputed: [article], hidden }: AdjudicationWork, coderId: number): DisputedArticle {
  if (hidden > 0) giveUp(refuse("open-work", OPEN_WORK));
  if (article === undefined) giveUp(refuse("agreed", "There is nothing to settle in this article (any more)."));
  const { adjudication } = article;
  if (adjudication !== null && adjudication.coderId !== coderId) giveUp(refuse("taken", TAKEN));
  return article;
}

function checkState(adjudication: AdjudicationRecord | null, isFinished: boolean): void {
  const has = adjudication !== null && adjudication.submittedAt !== null;
  if (has && !isFinished) giveUp(refuse("submitted", "This article is settled; reopen it to change a decision."));
  if (!has && isFinished) giveUp(refuse("open", "This article is not settled yet."));
}

function versionOf({ article }: DisputedArticle): number {
  if (article.currentVersionId === null) giveUp(refuse("no-version", "This article has no text yet."));
  return article.currentVersionId;
}

function idOfCode(codes: AdjudicationWork["codebook"]["codes"], key: string): number {
  const code = codes.find((one) => one.key === key);
  if (code === undefined) giveUp(refuse("unknown-code", `The codebook has no code "${key}" any more.`));
  return code.id;
}

async function idOfPassage(tx: Transaction, key: string | null): Promise<number | null> {
  if (key === null) return null;
  const passage = await findPassageByKey(tx, key);
  if (passage === null) giveUp(refuse("unknown-passage", "This passage is gone; reload the page."));
  return passage.id;
}
