"use client";

import { type FormEvent, useState } from "react";
import { BusyButton } from "@/components/form/busy-button";
import { KIND_CHOICES } from "@/components/claims/claim-kinds";
import { CLAIM_KINDS, type ClaimKind } from "@/domain/claims/claim";
import choiceList from "./choice-list.module.css";
import styles from "./claim-picker.module.css";
import fields from "./palette-fields.module.css";
import { takeFocus } from "./take-focus";
import { useMarking } from "./use-marking";

/** Claims that are listed at once; further ones are found by typing. */
const LISTED = 6;

/** Chooses one of the event's claims, or writes a new one down on the spot. */
export function ClaimPicker({
  chosen,
  onChoose,
}: {
  readonly chosen: string | null;
  onChoose(claim: string | null): void;
}) {
  const { setup } = useMarking();
  const [search, setSearch] = useState("");
  const [isWriting, setWriting] = useState(false);
  const [isLookingAgain, setLookingAgain] = useState(false);
  const claim = setup.claims.find(({ key }) => key === chosen);
  const choose = (key: string | null) => {
    setLookingAgain(key === null);
    onChoose(key);
  };
  if (claim !== undefined) {
    return (
      <div className={styles.chosen}>
        <b>{claim.number}</b>
        <span>{claim.statement}</span>
        <button type="button" className={fields.link} onClick={() => choose(null)}>
          Change<span className="visually-hidden"> the claim</span>
        </button>
      </div>
    );
  }
  if (isWriting) {
    return (
      <NewClaim
        statement={search}
        onDone={(key) => {
          setWriting(false);
          setSearch("");
          choose(key);
        }}
      />
    );
  }
  return (
    <ClaimList
      search={search}
      takesFocus={isLookingAgain}
      onSearch={setSearch}
      onChoose={choose}
      onWrite={() => setWriting(true)}
    />
  );
}

function ClaimList({
  search,
  takesFocus,
  onSearch,
  onChoose,
  onWrite,
}: {
  readonly search: string;
  /** It stands again where the button was that the focus was on. */
  readonly takesFocus: boolean;
  onSearch(search: string): void;
  onChoose(claim: string): void;
  onWrite(): void;
}) {
  const { setup } = useMarking();
  const words = search.toLowerCase().split(/\s+/u).filter(Boolean);
  const found = setup.claims.filter(({ statement, number }) =>
    words.every((word) => statement.toLowerCase().includes(word) || String(number) === word),
  );
  const isEmpty = setup.claims.length === 0;
  const focus = takesFocus ? takeFocus : undefined;
  return (
    <>
      {isEmpty ? null : (
        <label className={fields.field}>
          <span className="visually-hidden">Search the claims</span>
          <input
            type="search"
            placeholder="Search the claims"
            value={search}
            ref={focus}
            onChange={(event) => onSearch(event.target.value)}
          />
        </label>
      )}
      <ul className={choiceList.choices}>
        {found.slice(0, LISTED).map(({ key, number, statement }) => (
          <li key={key}>
            <button type="button" onClick={() => onChoose(key)}>
              <b>{number}</b>
              <span>{statement}</span>
            </button>
          </li>
        ))}
      </ul>
      {found.length > LISTED ? <p className={fields.hint}>{found.length - LISTED} more: type to find them.</p> : null}
      <p className={fields.row}>
        <button type="button" className={fields.link} ref={isEmpty ? focus : undefined} onClick={onWrite}>
          Write a new claim
        </button>
      </p>
    </>
  );
}

function NewClaim({ statement: typed, onDone }: { readonly statement: string; onDone(key: string | null): void }) {
  const { setup, actions, isBusy, perform } = useMarking();
  const [statement, setStatement] = useState(typed);
  const [kind, setKind] = useState<ClaimKind>("fact");
  const [knowableFrom, setKnowableFrom] = useState("");
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (setup.event === null || isBusy) return;
    const draft = {
      articleKey: setup.articleKey,
      event: setup.event,
      statement: statement.trim(),
      kind,
      knowableFrom: knowableFrom.trim() === "" ? null : knowableFrom.trim(),
    };
    const answer = await perform(() => actions.saveClaimAction(draft));
    if (answer.ok) onDone(answer.key ?? null);
  };
  return (
    <form onSubmit={(event) => void save(event)}>
      <label className={fields.field}>
        New claim, in your own words
        <textarea
          rows={2}
          required
          maxLength={300}
          value={statement}
          ref={takeFocus}
          onChange={(event) => setStatement(event.target.value)}
        />
      </label>
      <p className={fields.hint}>One statement that can be checked: one thing, one place, one time, no “and”.</p>
      <label className={fields.field}>
        Kind
        <select value={kind} onChange={(event) => setKind(toKind(event.target.value))}>
          {KIND_CHOICES.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label className={fields.field}>
        Could be known from
        <input
          value={knowableFrom}
          placeholder="2031-03-05"
          maxLength={10}
          pattern="\d{4}(-\d{2}(-\d{2})?)?"
          title="A day, month or year, such as 2031-03-05; empty: no date set"
          onChange={(event) => setKnowableFrom(event.target.value)}
        />
      </label>
      <p className={fields.foot}>
        <BusyButton type="submit" className="button" isBusy={isBusy}>
          Add this claim
        </BusyButton>
        <button type="button" className={fields.link} onClick={() => onDone(null)}>
          Cancel
        </button>
      </p>
    </form>
  );
}

function toKind(text: string): ClaimKind {
  return CLAIM_KINDS.find((kind) => kind === text) ?? "fact";
}
