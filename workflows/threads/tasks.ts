import { analysePage, type PageAnalysis } from "../analyse-page";
import { analyseText, type TextAnalysis } from "../analyse-text";
import { type ComparedText, describeEvent, type EventDescription } from "../analysis/describe-event";
import { describeText, type StoredText, type TextDescription } from "../analysis/describe-text";
import { bundledOutlets } from "../outlet-reference";
import type { PageInput } from "../read-page";
import { analyseLine, type AnalysedLine, type LineToAnalyse } from "./analyse-line";

/** What each task is given and gives back; both are copied from thread to thread, so they are plain data. */
interface TaskTypes {
  /** What a page holds; its outlet by the bundled lists alone. */
  readonly "analyse-page": {
    readonly input: { readonly text: string; readonly input: PageInput; readonly url: string | null };
    readonly output: PageAnalysis;
  };
  /** What the machine proposes about a text. */
  readonly "analyse-text": {
    readonly input: { readonly text: string; readonly language: string | null; readonly headline: string | null };
    readonly output: TextAnalysis;
  };
  /** One line of `parallax analyze`, from JSON to JSON: a string crosses between threads at no cost to speak of. */
  readonly "analyse-line": { readonly input: LineToAnalyse; readonly output: AnalysedLine };
  /** What the methods that look at one text find in it. */
  readonly "describe-text": { readonly input: StoredText; readonly output: TextDescription };
  /** What the methods that compare texts find in an event. */
  readonly "describe-event": {
    readonly input: { readonly texts: readonly ComparedText[]; readonly seed: string };
    readonly output: EventDescription;
  };
}

export type TaskName = keyof TaskTypes;
export type TaskInput<Name extends TaskName> = TaskTypes[Name]["input"];
export type TaskOutput<Name extends TaskName> = TaskTypes[Name]["output"];

const TASKS: { readonly [Name in TaskName]: (input: TaskInput<Name>) => TaskOutput<Name> } = {
  "analyse-page": ({ text, input, url }) => analysePage(text, { input, url, outlets: bundledOutlets() }),
  "analyse-text": ({ text, language, headline }) => analyseText(text, { language, headline }),
  "analyse-line": analyseLine,
  "describe-text": describeText,
  "describe-event": ({ texts, seed }) => describeEvent(texts, seed),
};

/** Does one task in this thread. Tagger, tables and weights are loaded by the first that needs them. */
export function doTask<Name extends TaskName>(name: Name, input: TaskInput<Name>): TaskOutput<Name> {
  return TASKS[name](input);
}
