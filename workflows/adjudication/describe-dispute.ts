import { listCurrentTexts } from "@/db/article-versions";
import type { Reader } from "@/db/database";
import type { Viewer } from "@/db/viewer";
import { getArticle } from "@/db/articles";
import type {
  LetteredDispute,
  LetteredMark,
  LetteredQuestion,
  QueuedDispute,
} from "@/domain/adjudication/lettered-dispute";
import type { Question } from "@/domain/adjudication/question";
import { type Decided, findDecision } from "@/domain/adjudication/settle-codings";
import { shuffledLetters } from "@/domain/adjudication/shuffled-letters";
import { readPassage } from "../load-evidence";
import { type AdjudicationWork, type DisputedArticle, loadAdjudicationWork } from "./load-adjudication";
import { OPEN_WORK, TAKEN } from "./settle-differences";

/** What is to be settled in an article, or why the viewer may not see it. */
export type DisputeToSettle =
  | { readonly state: "open"; readonly dispute: LetteredDispute }
  | { readonly state: "refused"; readonly headline: string; readonly message: string };

/**
 * One article for its adjudicator, names replaced by letters that are drawn for this article alone. Whoever is at work on
 * it themselves learns nothing of it, and so does a second adjudicator.
 * @throws {NotFoundError} no such article or codebook
 */
export async function loadDispute(
  reader: Reader,
  viewer: Viewer,
  { articleKey, codebook }: { readonly articleKey: string; readonly codebook: string },
): Promise<DisputeToSettle> {
  const { id, headline } = await getArticle(reader, articleKey);
  const work = await loadAdjudicationWork(reader, viewer, { codebook, articleId: id });
  const refused = (message: string) => ({ state: "refused", headline, message }) as const;
  if (work.hidden > 0) return refused(OPEN_WORK);
  const [disputed] = work.disputed;
  if (disputed === undefined)
    return refused("The coders of this article agree on everything, or fewer than two finished it.");
  const { adjudication } = disputed;
  if (adjudication !== null && adjudication.coderId !== viewer.coderId) return refused(TAKEN);
  return { state: "open", dispute: await describeDispute(reader, viewer, work, disputed) };
}

async function describeDispute(
  reader: Reader,
  viewer: Viewer,
  { codebook, task }: AdjudicationWork,
  { article, questions, rulings, agreed, adjudication, decided }: DisputedArticle,
): Promise<LetteredDispute> {
  const letters = shuffledLetters(article.coders, `${article.key} ${task}`);
  const text = (await listCurrentTexts(reader, [article.key])).get(article.key);
  const own =
    viewer.coderId === null
      ? null
      : await reader.coder.findUnique({ where: { id: viewer.coderId }, select: { key: true } });
  const lettered = questions.map((question): LetteredQuestion => {
    const code = codebook.codes.find(({ key }) => key === question.code);
    const decision = findDecision(question, rulings);
    return {
      id: question.id,
      asks: question.asks,
      scope: question.scope,
      voicesDiffer: question.voicesDiffer,
      code: { key: question.code, name: code?.name ?? question.code, definition: code?.definition ?? "" },
      without: lettersOf(question.without, letters),
      readings: question.readings.map(({ coders, voice: mostly }) => ({
        letters: lettersOf(coders, letters),
        voice: mostly,
        marks: question.marks
          .filter(({ coder }) => coders.includes(coder))
          .map(({ coder, voice, unsure, note, passage }): LetteredMark => ({
            letter: letters.get(coder) ?? "?",
            voice,
            unsure,
            note,
            passage: passage === null ? null : { key: passage.key, firstWords: passage.firstWords },
            quote: passage === null || text === undefined ? null : readPassage(text, passage),
          }))
          .sort((a, b) => (a.letter < b.letter ? -1 : a.letter > b.letter ? 1 : 0)),
      })),
      decision:
        decision === null
          ? null
          : {
              reading: findReading(question, decision),
              voice: decision.voice,
              reason: decision.reason,
            },
    };
  });
  return {
    codebook: { key: codebook.key, name: codebook.name, version: codebook.version },
    article: { key: article.key, headline: article.headline },
    questions: lettered,
    decided,
    agreed: agreed.length,
    coders: article.coders.length,
    ownLetter: own === null ? null : (letters.get(own.key) ?? null),
    submittedAt: adjudication?.submittedAt ?? null,
  };
}

/** Which reading was decided for, by its index; null: the code does not apply. */
function findReading({ asks, readings }: Question, { applies, passages, voice }: Decided): number | null {
  if (!applies) return null;
  const words = passages.join(" ");
  return readings.findIndex((reading) =>
    asks === "voice" ? reading.voice === voice : reading.passages.join(" ") === words,
  );
}

function lettersOf(coders: readonly string[], letters: ReadonlyMap<string, string>): readonly string[] {
  return coders.map((coder) => letters.get(coder) ?? "?").sort();
}

/** The queue as the viewer may see it. */
export function describeQueue({ codebook, disputed, agreed, hidden }: AdjudicationWork, viewer: Viewer) {
  const { key, name, version } = codebook;
  return {
    codebook: { key, name, version },
    articles: disputed.map(({ article, questions, decided, adjudication }): QueuedDispute => {
      const isTaken = adjudication !== null && adjudication.coderId !== viewer.coderId;
      const isSettled = adjudication !== null && adjudication.submittedAt !== null;
      return {
        article: { key: article.key, headline: article.headline },
        coders: article.coders.length,
        questions: questions.length,
        decided,
        state: isSettled ? "settled" : isTaken ? "taken" : adjudication === null ? "untouched" : "begun",
      };
    }),
    agreed,
    hidden,
  };
}

export type AdjudicationQueue = ReturnType<typeof describeQueue>;
