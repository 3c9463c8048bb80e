import type { ChooseItem, ChooseStep, ClassPlan } from "./class-plan";
import type { CardResult, ChooseResult, SeatedAnswer, ShownCount } from "./class-results";
import { cardOn } from "./class-screens";
import { shownParts, shownTotal } from "./suppress";
import { countValues, type Tally } from "./tally";

/**
 * What the class chose for one item. Where a card lay on the text, the halves are told apart, and the class as a whole is
 * not shown beside them: the difference would give away a half that is hidden. Counted by hand there are no halves.
 */
export function chooseResult(
  tally: Tally,
  plan: ClassPlan,
  step: ChooseStep,
  item: ChooseItem,
): ChooseResult | CardResult {
  const { label } = step;
  const { letter, key, prompt } = item;
  const place = `${step.id}/${letter ?? "-"}/${key}/choice`;
  const answers = tally.answersTo(place);
  const byHand = tally.countsOf(place);
  const isCounted = answers.length === 0 && byHand.size > 0;
  if (letter !== null && isCard(label) && plan.cards.length > 1 && !isCounted) {
    const cards = ([0, 1] as const).map((half) => {
      const own = answers.filter((answer) => answer.half === half);
      const card = cardOn(plan, letter, half, label)?.name ?? "";
      return { card, ...countOptions(step, own, new Map(), plan.minimum) };
    });
    return { kind: "card", step: step.id, item: key, letter, prompt, cards };
  }
  const counted = countOptions(step, answers, byHand, plan.minimum);
  return { kind: "choose", step: step.id, item: key, prompt, letter, ...counted, answer: item.answer };
}

function isCard(label: ChooseStep["label"]): label is "dealt" | "swapped" {
  return label === "dealt" || label === "swapped";
}

function countOptions(
  { options }: ChooseStep,
  answers: readonly SeatedAnswer[],
  byHand: ReadonlyMap<string, number>,
  minimum: number,
): { readonly pupils: ShownCount; readonly options: ChooseResult["options"] } {
  const values = options.map(({ value }) => value);
  const counts = countValues(values, answers, byHand);
  const shown = shownParts(counts, minimum);
  return {
    pupils: shownTotal(
      counts.reduce((sum, count) => sum + count, 0),
      minimum,
    ),
    options: options.map(({ value, name }, index) => ({ value, name, pupils: shown[index] ?? null })),
  };
}
