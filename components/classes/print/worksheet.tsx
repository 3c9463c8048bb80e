import type { ClassLabel, ClassMaterial, ClassText } from "@/domain/classes/class-material";
import { type ClassPlan, SCALE_QUESTIONS } from "@/domain/classes/class-plan";
import { cardOn, type ClassScreen, type Seat } from "@/domain/classes/class-screens";
import type { Sheet } from "@/domain/classes/sheets";
import { formatDate } from "@/domain/dates/format-date";
import styles from "./print.module.css";

interface WorksheetProps {
  readonly plan: ClassPlan;
  readonly material: ClassMaterial;
  readonly sheet: Sheet;
  /** How many different sheets there are. */
  readonly of: number;
}

/** One pupil's sheet: the texts with numbered sentences, then every task in its order, with room for the answer. */
export function Worksheet({ plan, material, sheet, of }: WorksheetProps) {
  const letters = new Set(sheet.screens.flatMap(({ letter }) => letter ?? []));
  const texts = material.texts.filter(({ letter }) => letters.has(letter));
  return (
    <section className={styles.worksheet} aria-label={`Sheet ${sheet.number} of ${of}`}>
      <p className={styles.which}>
        {of === 1 ? "One sheet for everybody" : `Sheet ${sheet.number} of ${of}: deal them out evenly`}. No name,
        please.
      </p>
      {texts.map((text) => (
        <NumberedText key={text.letter} text={text} above={aboveText(plan, text, sheet)} />
      ))}
      {material.checks.map(({ title, text }) => (
        <article key={title} className={styles.text}>
          <p className={styles.letter}>To check against</p>
          <h2>{title}</h2>
          {text.split(/\n{2,}/).map((paragraph, place) => (
            <p key={place}>{paragraph}</p>
          ))}
        </article>
      ))}
      <ol className={styles.tasks}>
        {sheet.screens.map((screen) => (
          <li key={screen.id} className={styles.task}>
            <Task screen={screen} material={material} />
          </li>
        ))}
      </ol>
      {material.glossary.length === 0 ? null : (
        <dl className={styles.words}>
          {material.glossary.map(({ term, definition }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{definition}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

/** What stands above a text as it is read first: the card that lies on it, its outlet, or nothing while it is masked. */
function aboveText(plan: ClassPlan, { letter, outlet }: ClassText, { screens, seat }: Sheet): string | null {
  const first = screens.find(({ step, letter: of }) => of === letter && "label" in step)?.step;
  if (first === undefined || !("label" in first)) return null;
  if (first.label === "dealt") return sayCard(plan, letter, seat, "dealt");
  return first.label === "shown" ? outlet : null;
}

function sayCard(plan: ClassPlan, letter: ClassText["letter"], seat: Seat, label: "dealt" | "swapped"): string | null {
  const card = cardOn(plan, letter, seat.half, label);
  return card === null ? null : `${card.name}. ${card.about}`;
}

function NumberedText({ text, above }: { readonly text: ClassText; readonly above: string | null }) {
  return (
    <article className={styles.text}>
      <p className={styles.letter}>
        Text {text.letter}
        {text.publishedOn === null ? "" : ` · ${formatDate(text.publishedOn)}`}
        {above === null ? "" : ` · ${above}`}
      </p>
      {text.contentNote === null ? null : <p className={styles.note}>Before you read: {text.contentNote}</p>}
      <h2>{text.headline}</h2>
      {text.paragraphs.map((sentences, place) => (
        <p key={place}>
          {sentences.map((index) => (
            <span key={index}>
              <sup>{index + 1}</sup>
              {text.sentences[index]}{" "}
            </span>
          ))}
        </p>
      ))}
    </article>
  );
}

function Task({ screen, material }: { readonly screen: ClassScreen; readonly material: ClassMaterial }) {
  const { step, letter, label, item } = screen;
  const text = letter === null ? "" : `Text ${letter}: `;
  switch (step.kind) {
    case "read":
      return <p>{`${text}${step.task}`}</p>;
    case "mark":
      return <MarkTask text={text} task={step.task} label={material.labels.find(({ key }) => key === label)} />;
    case "choose":
      return (
        <>
          <p>
            {text}
            {item?.prompt ?? step.task}
            {item?.sentence == null ? "" : ` (sentence ${item.sentence + 1})`}
          </p>
          <ul className={styles.boxes}>
            {step.options.map(({ value, name }) => (
              <li key={value}>{name}</li>
            ))}
          </ul>
        </>
      );
    case "scale":
      return (
        <>
          {step.label === "shown" ? <p className={styles.note}>When the outlets have been told:</p> : null}
          {SCALE_QUESTIONS.map(({ key, text: question, low, high }) => (
            <p key={key} className={styles.scale}>
              {text}
              {question} <span>{low}</span> <b>0 1 2 3 4</b> <span>{high}</span>
            </p>
          ))}
        </>
      );
    case "write":
      return (
        <>
          <p>{`${text}${step.task}`}</p>
          <p className={styles.lines} />
          <p className={styles.lines} />
        </>
      );
    case "talk":
      return <p className={styles.wait}>Stop here. We talk about it together.</p>;
  }
}

function MarkTask({
  text,
  task,
  label,
}: {
  readonly text: string;
  readonly task: string;
  readonly label: ClassLabel | undefined;
}) {
  return (
    <>
      <p>
        {text}
        {task} <b>{label?.name}</b>: {label?.means}
        {label?.like == null ? "" : ` Such as: ${label.like}`}
      </p>
      <p className={styles.numbers}>Numbers of the sentences:</p>
    </>
  );
}
