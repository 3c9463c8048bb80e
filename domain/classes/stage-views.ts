import type { ClassMaterial } from "./class-material";
import type { ClassPlan, ClassStep, TalkStep } from "./class-plan";
import type { ClassResult, Disagreement } from "./class-results";
import { largestDisagreements } from "./disagreement";
import { resultKey, resultKeysOf } from "./result-key";

/** What one view of the stage shows. `result` is the key of a result (`resultKey`). */
export type StagePiece =
  | { readonly kind: "join" }
  | { readonly kind: "work" }
  /** Of a mark: the question alone, so that everybody answers it in mind; then the coders; then the class. */
  | { readonly kind: "question" | "coders" | "class"; readonly result: string }
  /** Of a choice that has a key: what those chose who coded it, beside the class. */
  | { readonly kind: "key"; readonly result: string }
  /** The sentence on which the class is divided most (rank 1), next most … */
  | { readonly kind: "disagreement"; readonly rank: number }
  | { readonly kind: "prompt"; readonly text: string };

export interface StageView {
  /** `join`, `work`, `reveal/<talk step>/<number from 1>`: what the session stores. */
  readonly id: string;
  /** The conversation that it belongs to. */
  readonly talk: string | null;
  readonly piece: StagePiece;
}

/** How many divided sentences a conversation brings to the stage. */
export const MOST_DISAGREEMENTS = 3;

/**
 * All that the stage can show, in the order in which a teacher goes through it: each result in steps, so that the class
 * thinks before it sees, and at the end of a conversation the sentences it is divided on and the questions to talk about.
 *
 * @param gate leaves out the conversations that the class has not come to; left out: none
 */
export function stageViews(plan: ClassPlan, material: ClassMaterial, gate = Infinity): readonly StageView[] {
  const talks = plan.steps.filter((step) => step.kind === "talk").filter((_, number) => number <= gate);
  return [
    { id: "join", talk: null, piece: { kind: "join" } },
    { id: "work", talk: null, piece: { kind: "work" } },
    ...talks.flatMap((talk) =>
      piecesOf(talk, plan, material).map((piece, at) => ({ id: `reveal/${talk.id}/${at + 1}`, talk: talk.id, piece })),
    ),
  ];
}

function piecesOf(talk: TalkStep, plan: ClassPlan, material: ClassMaterial): readonly StagePiece[] {
  const steps = talk.reveals.flatMap((id) => plan.steps.find((step) => step.id === id) ?? []);
  const ranks = steps.some(({ kind }) => kind === "mark") ? [...new Array(MOST_DISAGREEMENTS).keys()] : [];
  return [
    ...steps.flatMap((step) =>
      resultKeysOf(step, material).flatMap((result) => piecesOfResult(step, result, material)),
    ),
    ...ranks.map((rank) => ({ kind: "disagreement", rank: rank + 1 }) as const),
    ...talk.prompts.map((text) => ({ kind: "prompt", text }) as const),
  ];
}

function piecesOfResult(step: ClassStep, result: string, material: ClassMaterial): readonly StagePiece[] {
  if (step.kind === "mark") {
    const [, letter, label] = result.split("/");
    const isCoded = material.reference.some((marks) => marks.letter === letter && marks.label === label);
    const kinds = isCoded ? (["question", "coders", "class"] as const) : (["question", "class"] as const);
    return kinds.map((kind) => ({ kind, result }));
  }
  const isKeyed =
    step.kind === "choose" && step.items.some(({ key, answer }) => answer !== null && endsWith(result, key));
  return isKeyed
    ? [
        { kind: "class", result },
        { kind: "key", result },
      ]
    : [{ kind: "class", result }];
}

function endsWith(result: string, item: string): boolean {
  return result.split("/")[2] === item;
}

/** The view with this id, else the last one before it that is still there: the stage never stands empty. */
export function findStageView(views: readonly StageView[], id: string): StageView | null {
  return views.find((view) => view.id === id) ?? views.find((view) => view.id === "work") ?? views[0] ?? null;
}

/** The disagreement that a view shows; null where the class is not divided on so many sentences, or too few answered. */
export function disagreementOnStage(
  view: StageView,
  plan: ClassPlan,
  results: readonly ClassResult[],
): Disagreement | null {
  if (view.piece.kind !== "disagreement") return null;
  const talk = plan.steps.find((step) => step.id === view.talk);
  const reveals = talk?.kind === "talk" ? talk.reveals : [];
  const revealed = results.filter((result) => result.kind === "mark" && reveals.includes(result.step));
  return largestDisagreements(revealed, MOST_DISAGREEMENTS)[view.piece.rank - 1] ?? null;
}

/** The result that a view shows; null where it shows none. */
export function resultOnStage(view: StageView, results: readonly ClassResult[]): ClassResult | null {
  const { piece } = view;
  return "result" in piece ? (results.find((result) => resultKey(result) === piece.result) ?? null) : null;
}

/** A view as the teacher's buttons name it. */
export function describeStage({ piece }: StageView, plan: ClassPlan, material: ClassMaterial): string {
  switch (piece.kind) {
    case "join":
      return "How to join";
    case "work":
      return "Work: how far the class is";
    case "disagreement":
      return piece.rank === 1 ? "Where the class is most divided" : `Where it is divided, no. ${piece.rank}`;
    case "prompt":
      return `To talk about: ${piece.text}`;
    case "question":
      return `${nameResult(piece.result, plan, material)}: the question`;
    case "coders":
      return `${nameResult(piece.result, plan, material)}: what coders marked`;
    case "class":
      return `${nameResult(piece.result, plan, material)}: the class`;
    case "key":
      return `${nameResult(piece.result, plan, material)}: the class and the key`;
  }
}

function nameResult(result: string, plan: ClassPlan, material: ClassMaterial): string {
  const [stepId = "", letter = "-", what = "-"] = result.split("/");
  const text = letter === "-" ? "" : `Text ${letter}, `;
  const step = plan.steps.find(({ id }) => id === stepId);
  if (step === undefined) return `${text}${what === "sources" ? "sources" : "wording"} before and after`;
  if (step.kind === "mark") return `${text}“${material.labels.find(({ key }) => key === what)?.name ?? what}”`;
  const prompt = step.kind === "choose" ? step.items.find(({ key }) => key === what)?.prompt : undefined;
  return `${text}${prompt ?? step.title}`;
}
