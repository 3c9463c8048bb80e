import { groupBy } from "../comparison/group-by";
import { formatFigure, inNumber } from "../comparison/sentence-parts";
import type { HandedOut, HandOutPlan, LeftOutReason } from "./plan-hand-out";
import type { RoundPhase } from "./round";

/** What one coder would get. */
export interface CoderShare {
  readonly coder: string;
  readonly articles: number;
  /** Of these, what the coder has begun or finished on their own; it is kept and takes part. */
  readonly begun: number;
  readonly finished: number;
}

/** What each coder would get, in the order of the coders; those who get nothing too. */
export function listShares(plan: HandOutPlan, coders: readonly string[]): readonly CoderShare[] {
  const byCoder = groupBy(plan.handedOut, ({ coder }) => coder);
  return coders.map((coder) => {
    const own = byCoder.get(coder) ?? [];
    const count = (keeps: HandedOut["keeps"]) => own.filter((one) => one.keeps === keeps).length;
    return { coder, articles: own.length, begun: count("begun"), finished: count("finished") };
  });
}

/** Why things are left out, most frequent first, each as a sentence. `names` are the coders' display names by key. */
export function describeLeftOut(plan: HandOutPlan, names: Readonly<Record<string, string>>): readonly string[] {
  const groups = groupBy(plan.leftOut, ({ reason, coder, round }) => `${reason} ${coder ?? ""} ${round ?? ""}`);
  return [...groups.values()]
    .sort((a, b) => b.length - a.length)
    .flatMap((group) => {
      const [one] = group;
      if (one === undefined) return [];
      const articles = `${formatFigure(group.length)} ${inNumber(group.length, "article")}`;
      if (one.reason === "other-round") {
        return [`${articles}: ${names[one.coder ?? ""] ?? "a coder"} has them in “${one.round ?? "another round"}”.`];
      }
      return [`${articles}: ${REASONS[one.reason]}`];
    });
}

const REASONS: Readonly<Record<Exclude<LeftOutReason, "other-round">, string>> = {
  "no-text": "no text is stored; attach the original first.",
  "in-this-round": "in this round already.",
  "no-reference": "the reference coder has not finished them with this task.",
  "not-drawn": "not drawn for the sample.",
  "over-limit": "more than one hand-out takes; add them to the round afterwards.",
  "too-few-coders": "fewer coders are free than asked for; those who are free get them.",
};

/** What a phase is for, in a sentence. */
export const PHASE_SENTENCES: Readonly<Record<RoundPhase, string>> = {
  training: "Practice on articles that a reference coder has finished. It enters no figure but the training’s own.",
  reliability: "A random sample that every coder codes, to measure agreement and to see whether it drifts.",
  main: "The coding itself, spread evenly over the coders.",
};

/** What handing out hides, as the preview says it. */
export const BLINDNESS_SENTENCE =
  "From now on each coder sees nobody else’s marks on these articles with this task, on no page, until they have handed in their own.";
