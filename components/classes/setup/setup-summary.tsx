import type { ReactNode } from "react";
import type { ClassMaterial } from "@/domain/classes/class-material";
import type { ClassPlan } from "@/domain/classes/class-plan";
import { sayCount } from "@/domain/classes/say-numbers";
import { MODE_WORDS } from "../class-words";
import styles from "./setup.module.css";

interface SetupSummaryProps {
  readonly plan: ClassPlan;
  readonly material: ClassMaterial;
  readonly minutes: number;
  /** What the smallest numbers will hide, in sentences. */
  readonly hides: readonly string[];
  readonly size: number;
  readonly days: number;
  /** The button. */
  readonly children: ReactNode;
}

/** The session as it will be, to be read in half a minute. */
export function SetupSummary({ plan, material, minutes, hides, size, days, children }: SetupSummaryProps) {
  const { event, texts, labels } = material;
  return (
    <section className={styles.summary} aria-labelledby="summary">
      <h2 id="summary">As it will be</h2>
      <dl>
        <dt>Event</dt>
        <dd>
          {event.title}
          {event.fictional ? " (fictional: nobody is offended, nothing can be looked up)" : ""}
        </dd>
        <dt>Texts</dt>
        <dd>
          <ul>
            {texts.map(({ letter, headline, outlet, sentences }) => (
              <li key={letter}>
                <b>{letter}</b> {headline}
                <small>
                  {outlet ?? "unknown outlet"}, {sayCount(sentences.length, "sentence")}
                </small>
              </li>
            ))}
          </ul>
        </dd>
        {labels.length === 0 ? null : (
          <>
            <dt>To look for</dt>
            <dd>{labels.map(({ name }) => name).join(" · ")}</dd>
          </>
        )}
        <dt>Steps</dt>
        <dd>
          <ol>
            {plan.steps.map(({ id, title, minutes: of }) => (
              <li key={id}>
                {title} <small>{of} min</small>
              </li>
            ))}
          </ol>
        </dd>
        <dt>How</dt>
        <dd>{sayHow(plan, size)}</dd>
        <dt>Time</dt>
        <dd>{sayCount(minutes, "minute")} in all</dd>
        <dt>Deleted</dt>
        <dd>by itself after {sayCount(days, "day")}, with everything that pupils did</dd>
      </dl>
      <div className={styles.hides}>
        <h3>What small numbers will hide</h3>
        <ul>
          {hides.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
      <p className={styles.make}>{children}</p>
    </section>
  );
}

function sayHow({ mode, dealing, freeText, steps }: ClassPlan, size: number): string {
  const isMasked = steps.some((step) => "label" in step && step.label === "masked");
  return [
    `${MODE_WORDS[mode]}, about ${size} of them`,
    dealing === "jigsaw" ? "each reads one text" : "everybody reads all texts",
    isMasked ? "outlets hidden until the class has worked" : "what stands above a text follows the exercise",
    freeText
      ? "pupils may write, and you let through what the stage shows"
      : "no free text: written answers stay on paper",
  ].join("; ");
}
