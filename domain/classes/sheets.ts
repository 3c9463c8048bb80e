import type { ClassMaterial } from "./class-material";
import { type ClassPlan, SCALE_QUESTIONS as SCALE } from "./class-plan";
import { type ClassScreen, screensOf, type Seat } from "./class-screens";

/** A worksheet on paper: what one pupil would be dealt. */
export interface Sheet {
  /** `1`, `2` …: printed on it, so that the teacher deals them out evenly. */
  readonly number: number;
  readonly seat: Seat;
  readonly screens: readonly ClassScreen[];
}

/**
 * The different worksheets of a session: one where everybody has the same; one a text where the texts are shared out;
 * twice as many where cards are dealt.
 */
export function sheetsOf(plan: ClassPlan, material: ClassMaterial): readonly Sheet[] {
  const seats = plan.dealing === "jigsaw" ? material.texts.map((_, number) => number) : [0];
  const halves = plan.cards.length > 1 ? ([0, 1] as const) : ([0] as const);
  const all = seats.flatMap((number) => halves.map((half): Seat => ({ number, half })));
  return all.map((seat, index) => ({ number: index + 1, seat, screens: screensOf(plan, material, seat) }));
}

/** What hands can be raised for: one field of a screen, and its possible values. */
export interface HandQuestion {
  /** An item as of an answer. */
  readonly item: string;
  readonly screen: ClassScreen;
  readonly asks: string;
  readonly values: readonly { readonly value: string; readonly name: string }[];
  /** Each hand is raised for one value, so that their sum is who answered; else each value may have all hands. */
  readonly isOneEach: boolean;
}

/** All that can be counted by hand in a session, in the order of its steps. Of texts that pupils mark: each sentence. */
export function handQuestions(plan: ClassPlan, material: ClassMaterial): readonly HandQuestion[] {
  const screens = new Map(sheetsOf(plan, material).flatMap((sheet) => sheet.screens.map((one) => [one.id, one])));
  return [...screens.values()].flatMap((screen) => questionsOf(screen, material));
}

function questionsOf(screen: ClassScreen, { texts, labels }: ClassMaterial): readonly HandQuestion[] {
  const { id, step, letter, label, item } = screen;
  const text = letter === null ? "" : `Text ${letter}: `;
  switch (step.kind) {
    case "mark": {
      const sentences = texts.find((one) => one.letter === letter)?.sentences ?? [];
      const name = labels.find(({ key }) => key === label)?.name ?? label ?? "";
      return [
        {
          item: `${id}/done`,
          screen,
          asks: `${text}“${name}”, who took part`,
          values: [{ value: "1", name: "took part" }],
          isOneEach: true,
        },
        {
          item: `${id}/sentences`,
          screen,
          asks: `${text}“${name}”, who marked sentence …`,
          values: sentences.map((_, index) => ({ value: String(index), name: String(index + 1) })),
          isOneEach: false,
        },
      ];
    }
    case "choose": {
      const values = step.options.map(({ value, name }) => ({ value, name }));
      return [{ item: `${id}/choice`, screen, asks: `${text}${item?.prompt ?? step.title}`, values, isOneEach: true }];
    }
    case "scale":
      return SCALE.map(({ key, text: asks }) => ({
        item: `${id}/${key}`,
        screen,
        asks: `${text}${asks} (${step.when})`,
        values: ["0", "1", "2", "3", "4"].map((value) => ({ value, name: value })),
        isOneEach: true,
      }));
    case "read":
    case "write":
    case "talk":
      return [];
  }
}

/**
 * What is wrong with the counts of a step that were typed in, for people; null: nothing.
 *
 * @param most no class has more
 */
export function findCountProblem(
  questions: readonly HandQuestion[],
  counts: readonly { readonly item: string; readonly value: string; readonly count: number }[],
  most: number,
): string | null {
  for (const { item, value, count } of counts) {
    const question = questions.find((one) => one.item === item);
    if (question?.values.some((one) => one.value === value) !== true) return `This session asks no “${item}”.`;
    if (!Number.isSafeInteger(count) || count < 0) return `“${count}” is no number of hands (${question.asks}).`;
    if (count > most) return `${count} hands are more than any class here has (${question.asks}); at most ${most}.`;
  }
  for (const { item, asks, isOneEach } of questions) {
    const own = counts.filter((count) => count.item === item);
    const sum = own.reduce((total, { count }) => total + count, 0);
    if (isOneEach && sum > most) return `${sum} hands in all are more than any class has (${asks}); at most ${most}.`;
  }
  for (const question of questions) {
    if (!question.item.endsWith("/sentences")) continue;
    const took = counts.find(({ item }) => item === question.item.replace(/sentences$/, "done"));
    const over = counts.find(({ item, count }) => item === question.item && count > (took?.count ?? 0));
    if (over === undefined) continue;
    const sentence = Number(over.value) + 1;
    return `${question.asks.replace(" …", "")} ${sentence}: ${over.count} hands, but ${took?.count ?? 0} took part. Type in who took part first.`;
  }
  return null;
}
