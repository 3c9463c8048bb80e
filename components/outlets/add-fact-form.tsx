"use client";

import { useState } from "react";
import { ActionForm } from "@/components/form/action-form";
import { FieldColumns, FieldPair, SelectField, TextField } from "@/components/form/form-fields";
import type { FormAction, UndoAction } from "@/components/form/form-outcome";
import { IsoDateField } from "@/components/form/iso-date-field";

interface AddFactFormProps<Input> {
  readonly outlet: string;
  readonly addAction: FormAction<Input>;
  readonly undoAction: UndoAction;
}

const KINDS = [
  { value: "fact", label: "Fact: can be looked up" },
  { value: "legal-listing", label: "Legal listing: register or sanction" },
  { value: "rating", label: "Rating: somebody’s judgement" },
];

/**
 * Adds one statement about an outlet, with who makes it and when it was looked up. A judgement has no days on which it
 * holds, and what anybody can look up needs no licence: these fields are there only where they mean something.
 */
export function AddFactForm<Input>({ outlet, addAction, undoAction }: AddFactFormProps<Input>) {
  const [kind, setKind] = useState("fact");
  const first = (
    <>
      <SelectField name="kind" label="List" value="fact" choices={KINDS} onChoose={setKind} />
      <TextField name="name" label="What is stated" maxLength={80} isRequired hint="Owner, seat, register entry …" />
      <TextField name="value" label="What the source says" maxLength={300} isRequired />
      {kind === "rating" ? null : (
        <FieldPair>
          <IsoDateField name="validFrom" label="Holds from" hint="Where the source says so." />
          <IsoDateField name="validTo" label="Holds until" hint="Empty: still holds." />
        </FieldPair>
      )}
    </>
  );
  const second = (
    <>
      <TextField
        name="source"
        label="Who says so"
        maxLength={200}
        isRequired
        hint="Name of the list, register or report."
      />
      <TextField name="sourceUrl" label="Its address" maxLength={500} placeholder="https://" />
      <IsoDateField name="asOf" label="Looked up on" isRequired />
      {kind === "fact" ? null : <TextField name="licence" label="Licence of the list" maxLength={80} />}
    </>
  );
  return (
    // The form empties itself once a statement is saved, and with it the choice of the list.
    <div onReset={() => setKind("fact")}>
      <ActionForm
        action={addAction}
        undoAction={undoAction}
        fixed={{ outlet }}
        submitLabel="Add to the list"
        resetsWhenSaved
      >
        <FieldColumns first={first} second={second} />
      </ActionForm>
    </div>
  );
}
