import type { ReactNode } from "react";
import type { ClassMaterial } from "@/domain/classes/class-material";
import type { ClassPlan } from "@/domain/classes/class-plan";
import type { CardResult, ClassResult, MarkResult } from "@/domain/classes/class-results";
import { sayResult } from "@/domain/classes/say-result";
import type { StageView } from "@/domain/classes/stage-views";
import { sayCount } from "@/domain/classes/say-numbers";
import { StageBars } from "./stage-bars";
import { StageFrame } from "./stage-frame";
import { StageMarks } from "./stage-marks";
import { StageSentences } from "./stage-sentences";
import { StageShift } from "./stage-shift";
import styles from "./stage.module.css";

interface StageResultProps {
  readonly result: ClassResult;
  readonly view: StageView;
  readonly plan: ClassPlan;
  readonly material: ClassMaterial;
  readonly results: readonly ClassResult[];
  readonly totals: { readonly left: ReactNode; readonly right: ReactNode };
}

/** A result, as far as the teacher has revealed it. */
export function StageResult(props: StageResultProps) {
  const { result, view, plan, material, totals } = props;
  const { kind } = view.piece;
  if (result.kind === "mark") return <MarkView {...props} result={result} />;
  if (result.kind === "choose") {
    const coded = kind === "key" ? (result.answer?.value ?? null) : null;
    const { heading, sentence } = sayResult(coded === null ? { ...result, answer: null } : result, material);
    return (
      <StageFrame heading={heading} lead={sentence} footer={totals}>
        <Quoted plan={plan} material={material} step={result.step} item={result.item} />
        <StageBars pupils={result.pupils} options={result.options} coded={coded} />
        {coded === null ? null : <p className={styles.lead}>{result.answer?.reason}</p>}
      </StageFrame>
    );
  }
  const { heading, sentence } = sayResult(result, material);
  switch (result.kind) {
    case "shift":
      return (
        <StageFrame heading={heading} lead={sentence} footer={{ ...totals, right: "A shift, not a cause" }}>
          <StageShift result={result} />
        </StageFrame>
      );
    case "card":
      return (
        <StageFrame heading={heading} lead={sentence} footer={{ ...totals, right: "The cards were dealt at random" }}>
          <Cards cards={result.cards} plan={plan} />
        </StageFrame>
      );
    case "write":
      return (
        <StageFrame heading={heading} lead={sentence} footer={totals}>
          <ul className={styles.written}>
            {result.texts.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </StageFrame>
      );
  }
}

const MOST_SENTENCES = 3;

function MarkView({
  result,
  view,
  plan,
  material,
  results,
  totals,
}: StageResultProps & { readonly result: MarkResult }) {
  const { heading, sentence } = sayResult(result, material);
  const label = material.labels.find(({ key }) => key === result.label);
  const step = plan.steps.find(({ id }) => id === result.step);
  if (view.piece.kind === "question") {
    return (
      <StageFrame heading={heading} lead={label?.means ?? ""} footer={totals}>
        <p className={styles.think}>{step?.task ?? ""} Which sentences would you name? Think first.</p>
      </StageFrame>
    );
  }
  const sentences = material.texts.find(({ letter }) => letter === result.letter)?.sentences ?? [];
  const withClass = view.piece.kind === "class";
  // The labels of this text that were revealed before stay in sight, so that the picture grows.
  const alike = results
    .filter((one) => one.kind === "mark")
    .filter(({ step: of, letter }) => of === result.step && letter === result.letter);
  const rows = alike.slice(0, alike.indexOf(result) + 1).map((one) => ({
    label: material.labels.find(({ key }) => key === one.label)?.name ?? one.label,
    result: one,
    withClass: one !== result || withClass,
  }));
  return (
    <StageFrame
      heading={heading}
      lead={withClass ? sentence : sayCoded(result, sentences.length)}
      footer={{ ...totals, right: withClass ? LEGEND : sayDiffering(result) }}
    >
      <StageMarks rows={rows.slice(-3)} sentences={sentences.length} />
      {withClass && rows.length === 1 ? <MostMarked result={result} sentences={sentences} /> : null}
    </StageFrame>
  );
}

const LEGEND = "Ring: a coder. Dot: the middle pupil. Line: half of the class.";

function sayDiffering({ coders }: MarkResult): string {
  if (coders.length < 2) return "One coder is no key";
  return coders[0] === coders.at(-1) ? "" : "Coders differ, too: there is no single key";
}

function sayCoded({ coders }: MarkResult, of: number): string {
  const [first = 0] = coders;
  const last = coders.at(-1) ?? first;
  const marked = first === last ? `${last}` : `${first} to ${last}`;
  return `${sayCount(coders.length, "coder")} marked ${marked} of ${sayCount(of, "sentence")}. And you?`;
}

/** The sentences that most of the class marked, of those whose numbers may be shown. */
function MostMarked({ result, sentences }: { readonly result: MarkResult; readonly sentences: readonly string[] }) {
  const shown = result.sentences.flatMap(({ index, pupils }) =>
    pupils === null || pupils === 0 ? [] : [{ index, pupils }],
  );
  const most = shown.toSorted((a, b) => b.pupils - a.pupils).slice(0, MOST_SENTENCES);
  return (
    <StageSentences
      sentences={most.map(({ index, pupils }) => ({
        index,
        text: sentences[index] ?? "",
        count: result.pupils === null ? String(pupils) : `${pupils} of ${result.pupils}`,
      }))}
    />
  );
}

/** The sentence that was asked about. */
function Quoted({
  plan,
  material,
  step,
  item,
}: Pick<StageResultProps, "plan" | "material"> & { readonly step: string; readonly item: string }) {
  const found = plan.steps.find(({ id }) => id === step);
  const asked = found?.kind === "choose" ? found.items.find(({ key }) => key === item) : undefined;
  if (asked === undefined || asked.sentence === null) return null;
  const text = material.texts.find(({ letter }) => letter === asked.letter)?.sentences[asked.sentence];
  return text === undefined ? null : <blockquote className={styles.asked}>{text}</blockquote>;
}

function Cards({ cards, plan }: { readonly cards: CardResult["cards"]; readonly plan: ClassPlan }) {
  return (
    <div className={styles.cards}>
      {cards.map(({ card, pupils, options }) => (
        <section key={card} aria-label={card}>
          <h2>{card}</h2>
          <p className={styles.hidden}>
            {pupils === null
              ? "too few to show"
              : `${pupils} pupils read it as “${plan.cards.find(({ name }) => name === card)?.name ?? card}”`}
          </p>
          {pupils === null ? null : <StageBars pupils={pupils} options={options} coded={null} />}
        </section>
      ))}
    </div>
  );
}
