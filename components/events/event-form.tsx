import { ActionForm } from "./action-form";
import { FictionalField, SelectField, TextField } from "./form-fields";
import type { FormAction, UndoAction } from "./form-outcome";
import { LIMITS } from "./limits";

export interface EventFormInput {
  readonly title: string;
  readonly summary: string;
  readonly inclusionRule: string;
  readonly windowStart: string;
  readonly windowEnd: string;
  readonly population: string;
  readonly query: string;
  readonly exclusions: string;
  readonly contentNote: string;
  readonly fictional: "no" | "yes";
}

export interface EventFormValues extends Omit<
  EventFormInput,
  "windowStart" | "windowEnd" | "contentNote" | "fictional"
> {
  readonly slug: string;
  readonly windowStart: string | null;
  readonly windowEnd: string | null;
  readonly contentNote: string | null;
  readonly fictional: boolean;
}

type EventFormProps = { readonly undoAction: UndoAction } & (
  | {
      /** Null: a new one. */
      readonly values: null;
      readonly action: FormAction<EventFormInput & { readonly kind: "event" | "dossier" }>;
    }
  | {
      readonly values: EventFormValues;
      readonly action: FormAction<EventFormInput & { readonly event: string; readonly slug: string }>;
    }
);

/** Creates an event or dossier, or changes what is said about one. Only its kind and its address are not both. */
export function EventForm(props: EventFormProps) {
  if (props.values === null) {
    return (
      <ActionForm action={props.action} undoAction={props.undoAction} submitLabel="Create it">
        <SelectField name="kind" label="Kind" value="event" choices={KIND_CHOICES} />
        <EventFields values={null} />
      </ActionForm>
    );
  }
  const { values, action, undoAction } = props;
  return (
    <ActionForm action={action} undoAction={undoAction} fixed={{ event: values.slug }} submitLabel="Save">
      <EventFields values={values} />
      <TextField
        name="slug"
        label="Address"
        hint="The old address keeps working."
        value={values.slug}
        maxLength={80}
        isRequired
      />
    </ActionForm>
  );
}

const KIND_CHOICES = [
  { value: "event", label: "event: one happening" },
  { value: "dossier", label: "dossier: several events on one theme" },
];

function EventFields({ values }: { readonly values: EventFormValues | null }) {
  return (
    <>
      <TextField
        name="title"
        label="Title"
        hint="What happened, where."
        value={values?.title}
        maxLength={LIMITS.title}
        isRequired
      />
      <TextField
        name="windowStart"
        label="First day"
        hint="2031-03-05, 2031-03 or 2031."
        value={values?.windowStart ?? ""}
        maxLength={10}
      />
      <TextField name="windowEnd" label="Last day" value={values?.windowEnd ?? ""} maxLength={10} />
      <TextField name="summary" label="Summary" value={values?.summary} maxLength={LIMITS.paragraph} rows={3} />
      <TextField
        name="inclusionRule"
        label="What belongs in"
        hint="The rule by which an article is taken in or left out."
        value={values?.inclusionRule}
        maxLength={LIMITS.paragraph}
        rows={3}
      />
      <TextField
        name="population"
        label="Population"
        hint="Which outlets and texts could have been found."
        value={values?.population}
        maxLength={LIMITS.paragraph}
        rows={2}
      />
      <TextField name="query" label="Query" value={values?.query} maxLength={LIMITS.line} />
      <TextField name="exclusions" label="Left out" value={values?.exclusions} maxLength={LIMITS.paragraph} rows={2} />
      <TextField
        name="contentNote"
        label="Content note"
        hint="What readers may want to be warned of."
        value={values?.contentNote ?? ""}
        maxLength={LIMITS.line}
      />
      <FictionalField value={values?.fictional ?? false} />
    </>
  );
}
