import type { ClassMaterial, ClassText } from "@/domain/classes/class-material";
import type { ClassPlan } from "@/domain/classes/class-plan";
import { EXERCISE_WORDS } from "../class-words";
import styles from "./print.module.css";

interface KeySheetProps {
  readonly plan: ClassPlan;
  readonly material: ClassMaterial;
}

/** For the teacher: the course of the lesson, what those marked who coded the texts and why, and how to tell how far pupils came. */
export function KeySheet({ plan, material }: KeySheetProps) {
  const { guide, steps } = plan;
  const marked = steps.flatMap((step) => (step.kind === "mark" ? step.labels : []));
  const labels = material.labels.filter(({ key }) => marked.includes(key));
  const chosen = steps.flatMap((step) => (step.kind === "choose" ? step.items.map((item) => ({ step, item })) : []));
  return (
    <>
      <section className={styles.part}>
        <h2>Aim</h2>
        <p>{guide.aim}</p>
        {guide.needs.length === 0 ? null : (
          <>
            <h3>You need</h3>
            <ul>
              {guide.needs.map((need) => (
                <li key={need}>{need}</li>
              ))}
            </ul>
          </>
        )}
      </section>
      <section className={styles.part}>
        <h2>{EXERCISE_WORDS[plan.exercise].name}, step by step</h2>
        <ol className={styles.course}>
          {steps.map((step) => (
            <li key={step.id}>
              <b>
                {step.minutes} min · {step.title}
              </b>{" "}
              {step.task}
              {step.kind === "talk" && step.prompts.length > 0 ? ` Ask: ${step.prompts.join(" ")}` : ""}
              {step.kind === "talk" && step.unmasks ? " Now tell which outlet printed which text." : ""}
            </li>
          ))}
        </ol>
        {guide.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </section>
      <section className={styles.part}>
        <h2>The texts</h2>
        <ul>
          {material.texts.map(({ letter, headline, outlet, about }) => (
            <li key={letter}>
              Text {letter}: {headline}, {outlet ?? "outlet unknown"}
              {about === null ? "" : `. ${about}`}
            </li>
          ))}
        </ul>
      </section>
      {labels.flatMap((label) =>
        material.texts.map((text) => (
          <KeyOfText key={`${label.key} ${text.letter}`} text={text} label={label} material={material} />
        )),
      )}
      {chosen.some(({ item }) => item.answer !== null) ? (
        <section className={styles.part}>
          <h2>Answers to choose from</h2>
          <ul>
            {chosen.map(({ step, item }) =>
              item.answer === null ? null : (
                <li key={`${step.id} ${item.key}`}>
                  {item.letter === null ? "" : `Text ${item.letter}: `}
                  {item.prompt} <b>{step.options.find(({ value }) => value === item.answer?.value)?.name}</b>.{" "}
                  {item.answer.reason}
                </li>
              ),
            )}
          </ul>
        </section>
      ) : null}
      <section className={styles.part}>
        <h2>How far they came</h2>
        <dl className={styles.rubric}>
          {guide.rubric.map(({ level, shows }) => (
            <div key={level}>
              <dt>{level}</dt>
              <dd>{shows}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}

/** What those marked who coded a text for a label: numbers, never a verdict. */
function KeyOfText({
  text,
  label,
  material,
}: {
  readonly text: ClassText;
  readonly label: ClassMaterial["labels"][number];
  readonly material: ClassMaterial;
}) {
  const coders = material.reference.filter((one) => one.letter === text.letter && one.label === label.key);
  const rows = text.sentences.flatMap((sentence, index) => {
    const by = coders.filter(({ sentences }) => sentences.includes(index));
    if (by.length === 0) return [];
    return [{ index, sentence, count: by.length, notes: by.flatMap(({ notes }) => notes[index] ?? []) }];
  });
  return (
    <section className={styles.part}>
      <h2>
        Text {text.letter}: {label.name}
      </h2>
      <p className={styles.note}>
        {label.means}{" "}
        {coders.length === 0
          ? "Nobody has coded this text for it: there is no key. What the class finds is the result."
          : `Coded by ${coders.length}. Coders differ, too: there is no single key.`}
      </p>
      {rows.length === 0 ? null : (
        <table className={styles.key}>
          <thead>
            <tr>
              <th scope="col">Sentence</th>
              <th scope="col">Coders</th>
              <th scope="col">Words and reasons</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ index, sentence, count, notes }) => (
              <tr key={index}>
                <th scope="row">{index + 1}</th>
                <td>
                  {count} of {coders.length}
                </td>
                <td>
                  {sentence}
                  {notes.map((note) => (
                    <em key={note}> {note}</em>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
