"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useId, useState } from "react";
import { BusyButton } from "@/components/form/busy-button";
import { GENRES, type Genre, PROVENANCES, type Provenance } from "@/domain/comparison/comparison";
import { GENRE_WORDS } from "@/domain/comparison/genre-words";
import { PROVENANCE_WORDS } from "@/domain/comparison/provenance-words";
import { DateField, draftOf, readDraft } from "./date-field";
import { FieldRow } from "./field-row";
import styles from "./fields.module.css";
import { answerFor, type OutletChoice, OutletField } from "./outlet-field";
import type { ItemAnswers, OpenItemView, ReviewActions } from "./review-view";
import { changedTexts, TextFieldRow } from "./text-field-row";
import { useReviewAction } from "./use-review-action";

interface ItemFormProps {
  readonly item: OpenItemView;
  /** The review with no item asked for: the next one that needs a person opens by itself. */
  readonly nextHref: string;
  readonly actions: ReviewActions;
}

/** The address comes with the page, and is corrected on the record. */
const TEXTS = ["headline", "author", "language", "translatedFrom", "contentNote"] as const;

/** The fields of the open item. Sending them answers its questions; only what was changed is changed. */
export function ItemForm({ item, nextHref, actions }: ItemFormProps) {
  const id = useId();
  const router = useRouter();
  const { isBusy, refusal, run } = useReviewAction();
  const [outlet, setOutlet] = useState<OutletChoice>(() => firstChoice(item));
  const [draft, setDraft] = useState(() => draftOf(item.date));
  const [problems, setProblems] = useState<{ readonly outlet: string | null; readonly date: string | null }>({
    outlet: null,
    date: null,
  });

  const goOn = () => {
    router.replace(nextHref, { scroll: false });
    document.getElementById("tally")?.focus();
  };

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const date = readDraft(draft);
    const outletProblem = outlet.kind === "open" ? "Which outlet? Choose one, or say that it is not known." : null;
    setProblems({ outlet: outletProblem, date: date.ok ? null : date.message });
    if (outlet.kind === "open" || !date.ok) return;
    const answers: ItemAnswers = {
      itemKey: item.itemKey,
      ...changedTexts(form, item, TEXTS),
      ...(outlet.kind === "keep" ? {} : { outlet }),
      ...(JSON.stringify(draft) === JSON.stringify(draftOf(item.date)) ? {} : { date: date.date }),
      ...changedGenre(form, item.genre.coded),
      ...changedProvenance(form, item.provenance.value),
    };
    run(() => actions.settleAction(answers), goOn);
  };

  return (
    <form className={styles.form} onSubmit={submit} aria-label={`Fields of ${item.title}`} noValidate>
      <h4>
        Fields
        {item.questions === 0 ? null : <span>{item.questions} to confirm</span>}
      </h4>
      <OutletField
        outlet={item.outlet}
        choice={outlet}
        onChoose={setOutlet}
        error={problems.outlet}
        searchAction={actions.searchAction}
      />
      <DateField date={item.date} draft={draft} onChange={setDraft} error={problems.date} />
      {TEXTS.map((name) => (
        <TextFieldRow
          key={name}
          name={name}
          value={item[name].value}
          note={item[name]}
          problem={refusal?.fieldErrors?.[name]}
        />
      ))}
      <FieldRow label="Genre" controlId={`${id}-genre`} note={item.genre}>
        <select id={`${id}-genre`} name="genre" defaultValue={item.genre.coded ?? ""}>
          <option value="">
            {item.genre.declared === "unknown" ? "Not declared" : `${GENRE_WORDS[item.genre.declared]}, as declared`}
          </option>
          {GENRES.filter((genre) => genre !== "unknown").map((genre) => (
            <option key={genre} value={genre}>
              {GENRE_WORDS[genre]}
            </option>
          ))}
        </select>
      </FieldRow>
      <FieldRow label="Provenance" controlId={`${id}-provenance`} note={item.provenance}>
        <select id={`${id}-provenance`} name="provenance" defaultValue={item.provenance.value}>
          {PROVENANCES.map((provenance) => (
            <option key={provenance} value={provenance}>
              {PROVENANCE_WORDS[provenance]}
            </option>
          ))}
        </select>
      </FieldRow>
      <FieldRow label="Event" note={{ certainty: item.event === null ? "unknown" : "yours", evidence: [] }}>
        <p className={styles.static}>
          {item.event ?? "None for now"} <a href="#import-event">Change for all</a>
        </p>
      </FieldRow>
      <FieldRow label="Text" note={item.text}>
        <p className={styles.static}>
          {item.wordCount.toLocaleString("en")} of {item.pageWordCount.toLocaleString("en")} words kept
        </p>
      </FieldRow>
      {refusal === null ? null : (
        <p role="alert" className={styles.error}>
          {refusal.message}
        </p>
      )}
      <div className={styles.done}>
        <BusyButton type="submit" className="button primary" isBusy={isBusy}>
          {submitLabel(item)}
        </BusyButton>
        <BusyButton
          className={styles.plain}
          isBusy={isBusy}
          onClick={() => run(() => actions.leaveOutAction({ itemKey: item.itemKey, leaveOut: true }), goOn)}
        >
          Leave out
        </BusyButton>
      </div>
    </form>
  );
}

function submitLabel({ isReady, questions }: OpenItemView): string {
  if (isReady) return "Save changes";
  if (questions === 1) return "Confirm and mark ready";
  return questions === 2 ? "Confirm both and mark ready" : `Confirm all ${questions} and mark ready`;
}

/** The proposal is chosen beforehand: it stands there in words, and sending the form is the person's yes. */
function firstChoice({ outlet }: OpenItemView): OutletChoice {
  if (outlet.current !== null) return { kind: "keep" };
  if (outlet.isUnknown) return { kind: "keep" };
  return outlet.proposal === null ? { kind: "open" } : answerFor(outlet.proposal);
}

function changedGenre(form: FormData, before: Genre | null) {
  const genre = GENRES.find((one) => one === form.get("genre")) ?? null;
  return genre === before ? {} : { genre };
}

function changedProvenance(form: FormData, before: Provenance) {
  const provenance = PROVENANCES.find((one) => one === form.get("provenance")) ?? before;
  return provenance === before ? {} : { provenance };
}
