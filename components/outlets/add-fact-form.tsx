import { ActionForm } from "@/components/events/action-form";
import { SelectField, TextField } from "@/components/events/form-fields";
import type { FormAction, UndoAction } from "@/components/events/form-outcome";

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

/** Adds one statement about an outlet, with who makes it and when it was looked up. */
export function AddFactForm<Input>({ outlet, addAction, undoAction }: AddFactFormProps<Input>) {
  return (
    <ActionForm
      action={addAction}
      undoAction={undoAction}
      fixed={{ outlet }}
      submitLabel="Add to the list"
      resetsWhenSaved
    >
      <SelectField name="kind" label="List" value="fact" choices={KINDS} />
      <TextField name="name" label="What is stated" maxLength={80} isRequired hint="Owner, seat, register entry …" />
      <TextField name="value" label="What the source says" maxLength={300} isRequired />
      <TextField
        name="source"
        label="Who says so"
        maxLength={200}
        isRequired
        hint="Name of the list, register or report."
      />
      <TextField name="sourceUrl" label="Its address" maxLength={500} placeholder="https://" />
      <TextField name="asOf" label="Looked up on" maxLength={10} isRequired hint="2031-03-05, 2031-03 or 2031." />
      <TextField name="validFrom" label="Holds from" maxLength={10} hint="Where the source says so." />
      <TextField name="validTo" label="Holds until" maxLength={10} />
      <TextField name="licence" label="Licence of the list" maxLength={80} />
    </ActionForm>
  );
}
