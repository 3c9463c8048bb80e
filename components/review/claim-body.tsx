"use client";

import { type FormEvent, type KeyboardEvent, type RefObject, useActionState, useId, useRef, useState } from "react";
import { NOT_POSTED, type PostAction } from "@/components/form/post-action";
import { PostedFields } from "@/components/form/post-form";
import { LIMITS } from "@/components/events/limits";
import { CLAIM_KINDS } from "@/domain/claims/claim";
import { describeClaimKind } from "@/domain/claims/claim-kind-words";
import { isIsoDate } from "@/domain/dates/iso-date";
import { draftOf, readingOf } from "@/components/coding/mention-reading";
import { LinkChoices } from "./link-choices";
import { MentionCard, type MentionChoice } from "./mention-card";
import mentions from "./mention-card.module.css";
import { ChooseField } from "./choose-field";
import fields from "./review-fields.module.css";
import styles from "./desk.module.css";
import type { ChosenLinkView, ClaimDraft, ClaimView } from "./review-view";

const KIND_LABELS = {
  fact: describeClaimKind("fact"),
  evaluation: describeClaimKind("evaluation"),
  prediction: describeClaimKind("prediction"),
  demand: describeClaimKind("demand"),
};

interface ClaimBodyProps {
  readonly claim: ClaimView;
  /** Accepting a claim sends this form: it needs words of the person's own. */
  readonly formRef: RefObject<HTMLFormElement | null>;
  /** Where the form goes when no script runs. */
  readonly posted: {
    readonly id: string;
    readonly action: PostAction;
    readonly fields: Readonly<Record<string, string>>;
  };
  readonly isOpen: boolean;
  onSave(draft: ClaimDraft): void;
}

/** A proposed claim: its passages, each kept or left out and read otherwise, and the words that it is written down in. */
export function ClaimBody({ claim, formRef, posted, isOpen, onSave }: ClaimBodyProps) {
  const [choices, setChoices] = useState<readonly MentionChoice[]>(() =>
    claim.mentions.map(({ passage, proposed }) => ({ isKept: passage !== null, reading: readingOf(proposed) })),
  );
  const [links, setLinks] = useState<readonly ChosenLinkView[]>([]);
  const [draft, setDraft] = useState({
    claimKey: "",
    statement: "",
    kind: claim.claimKind,
    knowableFrom: claim.knowableFrom ?? "",
  });
  const [{ message }, post] = useActionState(posted.action, NOT_POSTED);
  const statement = useRef<HTMLTextAreaElement>(null);
  const day = useRef<HTMLInputElement>(null);
  const kept = choices.flatMap(({ isKept, reading }, at) => (isKept ? [{ at, ...draftOf(reading) }] : []));
  const isNew = draft.claimKey === "";
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (isNew && draft.statement.trim() === "") statement.current?.focus();
    else if (isNew && draft.knowableFrom !== "" && !isIsoDate(draft.knowableFrom.trim())) day.current?.focus();
    else {
      onSave({
        ...draft,
        claimKey: isNew ? null : draft.claimKey,
        suggestionKey: claim.key,
        mentions: kept,
        links,
      });
    }
  };
  return (
    <form
      ref={formRef}
      id={posted.id}
      className={styles.columns}
      action={post}
      onSubmit={save}
      noValidate
      aria-label="The claim"
    >
      <PostedFields fields={posted.fields} />
      <ol className={mentions.list}>
        {claim.mentions.map((mention, index) => {
          const choice = choices[index];
          if (choice === undefined) return null;
          return (
            <MentionCard
              key={index}
              mention={mention}
              number={index + 1}
              outlets={claim.outlets}
              choice={choice}
              onChange={(changed) => setChoices(choices.map((one, at) => (at === index ? changed : one)))}
            />
          );
        })}
      </ol>
      <div className={styles.side}>
        {message === null ? null : (
          <p className={styles.refusal} role="alert">
            {message}
          </p>
        )}
        {isOpen ? (
          <ClaimWords claim={claim} draft={draft} onChange={setDraft} statementRef={statement} dayRef={day} />
        ) : null}
        {isOpen ? (
          <p className={styles.aside}>
            {kept.length} of {claim.mentions.length} {claim.mentions.length === 1 ? "passage" : "passages"} kept. A
            passage that is left out stays free for another claim.
          </p>
        ) : null}
        <LinkChoices links={claim.links} isOpen={isOpen} chosen={links} onChange={setLinks} />
      </div>
    </form>
  );
}

interface ClaimDraftFields {
  readonly claimKey: string;
  readonly statement: string;
  readonly kind: ClaimView["claimKind"];
  readonly knowableFrom: string;
}

/** A new claim in the person's own words, or the choice of one that the event has. */
function ClaimWords({
  claim,
  draft,
  onChange,
  statementRef,
  dayRef,
}: {
  readonly claim: ClaimView;
  readonly draft: ClaimDraftFields;
  onChange(draft: ClaimDraftFields): void;
  readonly statementRef: RefObject<HTMLTextAreaElement | null>;
  readonly dayRef: RefObject<HTMLInputElement | null>;
}) {
  const id = useId();
  const change = (part: Partial<ClaimDraftFields>) => onChange({ ...draft, ...part });
  // One sentence has no second line: Enter sends it, as it does in a field of one line.
  const sendOnEnter = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.currentTarget.form?.requestSubmit();
  };
  return (
    <div className={fields.form}>
      {claim.claims.length === 0 ? null : (
        <label className={fields.field}>
          Which claim is it?
          <select name="claimKey" value={draft.claimKey} onChange={(event) => change({ claimKey: event.target.value })}>
            <option value="">A new claim</option>
            {claim.claims.map(({ key, statement }, index) => (
              <option key={key} value={key}>
                {index + 1}: {statement}
              </option>
            ))}
          </select>
        </label>
      )}
      {draft.claimKey !== "" ? null : (
        <>
          <label className={fields.field}>
            The claim, in your own words
            <textarea
              ref={statementRef}
              name="statement"
              rows={3}
              maxLength={LIMITS.statement}
              placeholder={`About: ${claim.headwords}`}
              value={draft.statement}
              aria-describedby={`${id}-statement`}
              onKeyDown={sendOnEnter}
              onChange={(event) => change({ statement: event.target.value })}
            />
          </label>
          <p id={`${id}-statement`} className={fields.hint}>
            One sentence that can be checked: one predicate, one object, no “and”. Enter takes the claim over.
          </p>
          <ChooseField
            label="Kind"
            name="kind"
            values={CLAIM_KINDS}
            words={KIND_LABELS}
            value={draft.kind}
            onChange={(kind) => change({ kind })}
          />
          <label className={fields.field}>
            Could be known from
            <input
              ref={dayRef}
              name="knowableFrom"
              maxLength={10}
              value={draft.knowableFrom}
              aria-invalid={draft.knowableFrom !== "" && !isIsoDate(draft.knowableFrom.trim())}
              aria-describedby={`${id}-day`}
              onChange={(event) => change({ knowableFrom: event.target.value })}
            />
          </label>
          <p id={`${id}-day`} className={fields.hint}>
            2031-03-05, 2031-03 or 2031; empty where it is older than every article.
          </p>
        </>
      )}
    </div>
  );
}
