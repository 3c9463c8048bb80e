import { type AgainAction, AnalyseAgain } from "./analyse-again";

interface AllAgainProps {
  readonly texts: number;
  readonly events: number;
  readonly analyseAgainAction: AgainAction;
}

/** Has everything analysed again, after it has said how much that is. */
export function AllAgain({ texts, events, analyseAgainAction }: AllAgainProps) {
  const ofTexts = `${texts.toLocaleString("en")} ${texts === 1 ? "text" : "texts"}`;
  const ofEvents =
    events === 0
      ? ""
      : ` and compares the texts of ${events.toLocaleString("en")} ${events === 1 ? "event" : "events"}`;
  return (
    <AnalyseAgain
      label="Analyse all again"
      input={{ scope: "all", target: null }}
      question={{
        heading: `Analyse ${ofTexts} again?`,
        detail: `The machine reads ${ofTexts}${ofEvents}, one after the other; screens stay usable meanwhile. Decisions and codings of people stay as they are. Proposals on which nobody has decided may change.`,
        yes: `Analyse ${ofTexts}`,
      }}
      analyseAgainAction={analyseAgainAction}
    />
  );
}
