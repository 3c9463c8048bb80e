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
  readonly fictional: "no" | "yes";
}

export interface EventFormValues extends Omit<EventFormInput, "windowStart" | "windowEnd" | "fictional"> {
  readonly slug: string;
  readonly windowStart: string | null;
  readonly windowEnd: string | null;
  readonly contentNote: string | null;
  readonly fictional: boolean;
}

interface NewEventFormProps {
  readonly action: FormAction<EventFormInput & { readonly kind: "event" | "dossier" }>;
  readonly undoAction: UndoAction;
}

/** Creates an event or dossier. */
export function NewEventForm({ action, undoAction }: NewEventFormProps) {
  return (
    <ActionForm action={action} undoAction={undoAction} submitLabel="Create it">
      <SelectField
        name="kind"
        label="Kind"
        value="event"
        choices={[
          { value: "event", label: "event: one happening" },
          { value: "dossier", label: "dossier: several events on one theme" },
        ]}
      />
      <EventFields values={null} />
    </ActionForm>
  );
}

interface EditEventFormProps {
  readonly values: EventFormValues;
  readonly action: FormAction<
    EventFormInput & { readonly event: string; readonly slug: string; readonly contentNote: string }
  >;
  readonly undoAction: UndoAction;
}

/** Changes what is said about an event. */
export function EditEventForm({ values, action, undoAction }: EditEventFormProps) {
  return (
    <ActionForm action={action} undoAction={undoAction} fixed={{ event: values.slug }} submitLabel="Save">
      <EventFields values={values} />
      <TextField
        name="contentNote"
        label="Content note"
        hint="What readers may want to be warned of."
        value={values.contentNote ?? ""}
        maxLength={LIMITS.line}
      />
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
      <FictionalField value={values?.fictional ?? false} />
    </>
  );
}
