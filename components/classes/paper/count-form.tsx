"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState, useTransition } from "react";
import { BusyButton } from "@/components/form/busy-button";
import { NOTHING_DONE } from "@/components/form/no-answer";
import type { HandCount } from "@/domain/classes/class-results";
import type { ClassAction } from "../class-button";
import styles from "./count-form.module.css";

/** A question that hands are raised for, and what stands for it. */
export interface CountedQuestion {
  readonly item: string;
  readonly asks: string;
  readonly values: readonly { readonly value: string; readonly name: string; readonly count: number }[];
}

interface CountFormProps {
  readonly sessionKey: string;
  /** The heading: a step of the session. */
  readonly title: string;
  readonly questions: readonly CountedQuestion[];
  readonly countAction: ClassAction<{ readonly key: string; readonly counts: readonly HandCount[] }>;
}

/** The counts of one step, typed in by the teacher. What is refused stays in its fields. */
export function CountForm({ sessionKey, title, questions, countAction }: CountFormProps) {
  const router = useRouter();
  const [isBusy, startTransition] = useTransition();
  const [said, setSaid] = useState<{ readonly isProblem: boolean; readonly text: string } | null>(null);
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const counts = questions.flatMap(({ item, values }) =>
      values.map(({ value }) => ({ item, value, count: Number(form.get(`${item} ${value}`) ?? 0) })),
    );
    startTransition(async () => {
      const answer = await countAction({ key: sessionKey, counts }).catch(() => NOTHING_DONE);
      setSaid(answer.ok ? { isProblem: false, text: "Saved." } : { isProblem: true, text: answer.message });
      if (answer.ok) router.refresh();
    });
  };
  return (
    <form className={styles.form} onSubmit={save}>
      <h2>{title}</h2>
      {questions.map(({ item, asks, values }) => (
        <fieldset key={item} className={styles.question}>
          <legend>{asks}</legend>
          <div className={styles.counts}>
            {values.map(({ value, name, count }) => (
              <label key={value} className={styles.count}>
                <span>{name}</span>
                <input
                  name={`${item} ${value}`}
                  type="number"
                  inputMode="numeric"
                  min={0}
                  max={999}
                  step={1}
                  defaultValue={count === 0 ? "" : count}
                />
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <p className={styles.end}>
        <BusyButton className="button primary" type="submit" isBusy={isBusy}>
          Save these counts
        </BusyButton>
        <span
          role={said?.isProblem === true ? "alert" : "status"}
          className={said?.isProblem === true ? styles.problem : ""}
        >
          {said?.text}
        </span>
      </p>
    </form>
  );
}
