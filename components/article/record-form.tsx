"use client";

import { type FormEvent, useId, useState } from "react";
import { BusyButton } from "@/components/form/busy-button";
import { DateField, draftOf, readDraft } from "@/components/import/date-field";
import { FieldRow } from "@/components/import/field-row";
import { type OutletChoice, OutletField } from "@/components/import/outlet-field";
import type { FieldNote, OpenItemView } from "@/components/import/review-view";
import { changedTexts, TEXT_FIELDS, TextFieldRow } from "@/components/import/text-field-row";
import { GENRES, type Genre, PROVENANCES, type Provenance } from "@/domain/comparison/comparison";
import { GENRE_WORDS } from "@/domain/comparison/genre-words";
import { PROVENANCE_WORDS } from "@/domain/comparison/provenance-words";
import { type RecordEdit } from "./source-actions";
import { useSource, useSourceActions } from "./source-sheet";
import styles from "./source-view.module.css";

interface TextField {
  readonly value: string;
  readonly note: FieldNote;
}

/** A record's fields, each with what says so. */
export interface RecordView {
  readonly outlet: OpenItemView["outlet"];
  readonly date: OpenItemView["date"];
  readonly headline: TextField;
  readonly author: TextField;
  readonly language: TextField;
  readonly url: TextField;
  readonly translatedFrom: TextField;
  readonly contentNote: TextField;
  readonly genre: { readonly declared: Genre; readonly coded: Genre | null; readonly note: FieldNote };
  readonly provenance: { readonly value: Provenance; readonly note: FieldNote };
}

/** Corrects who published what and when. A reason is asked for once; it becomes the evidence of what changes. */
export function RecordForm({ record }: { readonly record: RecordView }) {
  const { articleKey, isBusy, perform } = useSource();
  const actions = useSourceActions();
  const id = useId();
  const [outlet, setOutlet] = useState<OutletChoice>({ kind: "keep" });
  const [draft, setDraft] = useState(() => draftOf(record.date));
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const date = readDraft(draft);
    if (outlet.kind === "open" || !date.ok) {
      setProblems({
        ...(outlet.kind === "open" ? { outlet: "Which outlet? Choose one, or say that it is not known." } : {}),
        ...(date.ok ? {} : { date: date.message }),
      });
      return;
    }
    const edit: RecordEdit = {
      articleKey,
      reason: String(form.get("reason") ?? ""),
      ...changedTexts(form, record, TEXT_FIELDS),
      ...(outlet.kind === "keep" ? {} : { outlet }),
      ...(JSON.stringify(draft) === JSON.stringify(draftOf(record.date)) ? {} : { date: date.date }),
      ...changedChoices(form, record),
    };
    const answer = await perform(() => actions.saveRecordAction(edit));
    setProblems(answer.ok ? {} : (answer.fieldErrors ?? {}));
    if (answer.ok) setOutlet({ kind: "keep" });
  };

  return (
    <form className={styles.record} onSubmit={(event) => void submit(event)} noValidate>
      <OutletField
        outlet={record.outlet}
        choice={outlet}
        onChoose={setOutlet}
        error={problems["outlet"] ?? null}
        searchAction={actions.searchAction}
      />
      <DateField date={record.date} draft={draft} onChange={setDraft} error={problems["date"] ?? null} />
      {TEXT_FIELDS.map((name) => (
        <TextFieldRow
          key={name}
          name={name}
          value={record[name].value}
          note={record[name].note}
          problem={problems[name]}
        />
      ))}
      <FieldRow label="Genre" controlId={`${id}-genre`} note={record.genre.note}>
        <select id={`${id}-genre`} name="genre" defaultValue={record.genre.coded ?? ""}>
          <option value="">
            {record.genre.declared === "unknown"
              ? "Not declared"
              : `${GENRE_WORDS[record.genre.declared]}, as declared`}
          </option>
          {GENRES.filter((genre) => genre !== "unknown").map((genre) => (
            <option key={genre} value={genre}>
              {GENRE_WORDS[genre]}
            </option>
          ))}
        </select>
      </FieldRow>
      <FieldRow label="Provenance" controlId={`${id}-provenance`} note={record.provenance.note}>
        <select id={`${id}-provenance`} name="provenance" defaultValue={record.provenance.value}>
          {PROVENANCES.map((provenance) => (
            <option key={provenance} value={provenance}>
              {PROVENANCE_WORDS[provenance]}
            </option>
          ))}
        </select>
      </FieldRow>
      <div className={styles.save}>
        <label htmlFor={`${id}-reason`}>Why: what says so?</label>
        <input
          id={`${id}-reason`}
          name="reason"
          maxLength={300}
          autoComplete="off"
          aria-invalid={problems["reason"] !== undefined}
        />
        {problems["reason"] === undefined ? null : <p className={styles.refusal}>{problems["reason"]}</p>}
        <BusyButton type="submit" className="button primary" isBusy={isBusy}>
          Save the record
        </BusyButton>
      </div>
    </form>
  );
}

function changedChoices(form: FormData, { genre, provenance }: RecordView): Partial<RecordEdit> {
  const coded = GENRES.find((one) => one === form.get("genre")) ?? null;
  const origin = PROVENANCES.find((one) => one === form.get("provenance"));
  return {
    ...(coded === genre.coded ? {} : { genre: coded }),
    ...(origin === undefined || origin === provenance.value ? {} : { provenance: origin }),
  };
}
