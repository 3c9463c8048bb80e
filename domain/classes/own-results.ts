import { type ClassAnswer, parseSentences } from "./class-answers";
import type { ClassLabel, ClassMaterial, ClassText, ReferenceMarks } from "./class-material";
import { type ClassPlan, type ClassStep, SCALE_QUESTIONS } from "./class-plan";
import type { OwnResult, OwnSentence } from "./class-results";
import { EVIDENCE_LABEL } from "./evidence-label";
import { type ClassScreen, screensOf, type Seat } from "./class-screens";
import { sayCoders } from "./say-numbers";

/**
 * A pupil's own work in the order of the steps, beside what those did who coded the texts: what they can look at, print
 * and hand in. Screens that they left empty and never went on from are not in it.
 */
export function ownResults(
  plan: ClassPlan,
  material: ClassMaterial,
  seat: Seat,
  answers: readonly ClassAnswer[],
): readonly OwnResult[] {
  const said = new Map(answers.filter(({ value }) => value !== "").map(({ item, value }) => [item, value]));
  return screensOf(plan, material, seat).flatMap((screen) => resultOf(screen, { plan, material, said }));
}

interface OwnWork {
  readonly plan: ClassPlan;
  readonly material: ClassMaterial;
  readonly said: ReadonlyMap<string, string>;
}

function resultOf(screen: ClassScreen, { plan, material, said }: OwnWork): readonly OwnResult[] {
  const { step, letter, item } = screen;
  const answer = (field: string) => said.get(`${screen.id}/${field}`);
  switch (step.kind) {
    case "read":
    case "talk":
      return [];
    case "mark": {
      const isUntouched = ["sentences", "plain", "done"].every((field) => answer(field) === undefined);
      if (isUntouched) return [];
      return markedBeside(screen, material, keyLabelOf(screen, { plan, material, said }), answer);
    }
    case "choose": {
      const chosen = answer("choice");
      if (chosen === undefined || item === null) return [];
      const nameOf = (value: string) => step.options.find((option) => option.value === value)?.name ?? value;
      const key = item.answer === null ? null : { name: nameOf(item.answer.value), reason: item.answer.reason };
      return [{ kind: "choose", letter, prompt: item.prompt, chosen: nameOf(chosen), answer: key }];
    }
    case "scale":
      return letter === null ? [] : answersBefore(step, plan, letter, said);
    case "write": {
      const text = answer("text");
      return text === undefined ? [] : [{ kind: "write", prompt: step.task, text }];
    }
  }
}

/**
 * The label whose coders a pupil's marks are laid beside: that of the screen, or, where the sentence behind a choice was
 * asked for, what this pupil had chosen last for the text.
 */
function keyLabelOf(screen: ClassScreen, { plan, material, said }: OwnWork): ClassLabel | undefined {
  if (screen.label !== EVIDENCE_LABEL.key) return material.labels.find(({ key }) => key === screen.label);
  const before = plan.steps.slice(0, plan.steps.indexOf(screen.step));
  const chosen = before.flatMap((step) =>
    step.kind === "choose"
      ? step.items.map(({ key }) => said.get(`${step.id}/${screen.letter ?? "-"}/${key}/choice`))
      : [],
  );
  const frames = chosen.flatMap(
    (value) => material.labels.find(({ key, kind }) => kind === "code" && key === value) ?? [],
  );
  return frames.at(-1) ?? EVIDENCE_LABEL;
}

/** The sentences that the pupil or one of the coders marked. */
function markedBeside(
  screen: ClassScreen,
  material: ClassMaterial,
  label: ClassLabel | undefined,
  answer: (field: "sentences" | "plain") => string | undefined,
): readonly OwnResult[] {
  const text = material.texts.find(({ letter }) => letter === screen.letter);
  if (text === undefined || label === undefined || screen.label === null) return [];
  const [sentences, plain] = [answer("sentences"), answer("plain")];
  const head = { kind: "mark", letter: text.letter, label: screen.label } as const;
  if (plain !== undefined && sentences === undefined) return [{ ...head, inPlain: true, sentences: [] }];
  const marked = parseSentences(sentences ?? "");
  const reference = material.reference.filter((marks) => marks.letter === text.letter && marks.label === label.key);
  const besides = text.sentences.flatMap((_, index): readonly OwnSentence[] => {
    const isMarked = marked.includes(index);
    const isCoded = reference.some((marks) => marks.sentences.includes(index));
    return isMarked || isCoded ? [besideKey(text, label, reference, index, isMarked)] : [];
  });
  return [{ ...head, inPlain: false, sentences: besides }];
}

function besideKey(
  text: ClassText,
  label: ClassLabel,
  reference: readonly ReferenceMarks[],
  index: number,
  marked: boolean,
): OwnSentence {
  const coders = reference.filter(({ sentences }) => sentences.includes(index)).length;
  const of = reference.length;
  const note = reference.flatMap(({ notes }) => notes[index] ?? []).at(0);
  const reason = note === undefined ? explain(label, coders, of) : `A coder noted: ${note}`;
  return { index, text: text.sentences[index] ?? "", marked, coders, of, reason };
}

/** Why a sentence is in the key or not, where no coder left a note. */
function explain({ kind, name, means }: ClassLabel, coders: number, of: number): string {
  if (of === 0 && kind === "question") return `There is no key to this. Look again: ${means}`;
  if (of === 0) return `Nobody else has coded this text for “${name}”, so there is no key. Look again: ${means}`;
  const who = sayCoders(coders, of);
  if (coders === 0) return `${who} marked it. Ask yourself whether it fits: ${means}`;
  return `${who} marked it as “${name}”: ${means}`;
}

/** Both answers, once, on the screen that came first. */
function answersBefore(
  step: Extract<ClassStep, { readonly kind: "scale" }>,
  plan: ClassPlan,
  letter: ClassText["letter"],
  said: ReadonlyMap<string, string>,
): readonly OwnResult[] {
  const find = (when: "before" | "after") => plan.steps.find((one) => one.kind === "scale" && one.when === when);
  const [before, after] = [find("before"), find("after")];
  if (step !== (before ?? after)) return [];
  return SCALE_QUESTIONS.flatMap(({ key: question }): readonly OwnResult[] => {
    const read = (of: ClassStep | undefined) => {
      const value = of === undefined ? undefined : said.get(`${of.id}/${letter}/-/${question}`);
      return value === undefined ? null : Number(value);
    };
    const own = { before: read(before), after: read(after) };
    return own.before === null && own.after === null ? [] : [{ kind: "scale", letter, question, ...own }];
  });
}
