import { z } from "zod";
import { type AnswerField, type ClassAnswer, fieldsOf, MOST_ANSWER } from "@/domain/classes/class-answers";
import type { ClassScreen } from "@/domain/classes/class-screens";
import type { Pupil } from "@/workflows/classes/pupil";

type NumberedAnswer = Pupil["answers"][number];

/** More than a pupil has items in any session. */
const MOST_AT_ONCE = 200;

const batch = z.object({
  answers: z
    .array(
      z.object({
        item: z.string().max(200),
        value: z.string().max(MOST_ANSWER),
        number: z.int().min(1).max(1_000_000),
      }),
    )
    .max(MOST_AT_ONCE),
});

/** What the script sends; null where it is nothing that it sends. */
export function readAnswerBatch(body: string): readonly NumberedAnswer[] | null {
  try {
    return batch.parse(JSON.parse(body)).answers;
  } catch {
    return null;
  }
}

/** Which button of a screen's form was pressed. */
export type Going = "on" | "back";

/**
 * What a browser without script posts of one screen, as answers; `back` opens the screen before it again.
 *
 * @param before the screen before this one in its part, or null
 */
export function readScreenForm(
  screen: ClassScreen,
  before: ClassScreen | null,
  form: URLSearchParams,
  freeText: boolean,
): readonly ClassAnswer[] {
  const own = fieldsOf(screen, freeText)
    .filter((field) => field !== "done")
    .map((field) => ({ item: `${screen.id}/${field}`, value: valueOf(field, form) }));
  if (form.get("go") !== "back") return [...own, { item: `${screen.id}/done`, value: "1" }];
  return before === null ? own : [...own, { item: `${before.id}/done`, value: "" }];
}

function valueOf(field: Exclude<AnswerField, "done">, form: URLSearchParams): string {
  // Line ends count as one unit, as the field's own limit has it.
  if (field !== "sentences" && field !== "plain") return (form.get(field) ?? "").replaceAll("\r\n", "\n");
  const isRead = (form.get("level") === "plain") === (field === "plain");
  if (!isRead) return "";
  const marked = form.getAll(field).filter((index) => /^\d{1,3}$/.test(index));
  return [...new Set(marked.map(Number))].sort((a, b) => a - b).join(",");
}

/** Numbers the answers that differ from what is stored, so that they count as newer than it. */
export function numberAnswers(
  answers: readonly ClassAnswer[],
  stored: readonly NumberedAnswer[],
): readonly NumberedAnswer[] {
  const standing = new Map(stored.map((one) => [one.item, one]));
  return answers
    .filter(({ item, value }) => value !== (standing.get(item)?.value ?? ""))
    .map((one) => ({ ...one, number: (standing.get(one.item)?.number ?? 0) + 1 }));
}
