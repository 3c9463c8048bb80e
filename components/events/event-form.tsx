import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import { Fold } from "@/components/form/fold";
import {
  FieldColumns,
  FieldGroup,
  FieldPair,
  FictionalField,
  SelectField,
  TextField,
} from "@/components/form/form-fields";
import type { FormAction, UndoAction } from "@/components/form/form-outcome";
import { IsoDateField } from "@/components/form/iso-date-field";
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
        <EventFields
          values={null}
          own={<SelectField name="kind" label="Kind" value="event" choices={KIND_CHOICES} />}
        />
      </ActionForm>
    );
  }
  const { values, action, undoAction } = props;
  const address = (
    <TextField
      name="slug"
      label="Address"
      hint="The old address keeps working."
      value={values.slug}
      maxLength={80}
      isRequired
    />
  );
  return (
    <ActionForm action={action} undoAction={undoAction} fixed={{ event: values.slug }} submitLabel="Save">
      <EventFields values={values} own={address} />
    </ActionForm>
  );
}

const KIND_CHOICES = [
  { value: "event", label: "event: one happening" },
  { value: "dossier", label: "dossier: several events on one theme" },
];

interface EventFieldsProps {
  readonly values: EventFormValues | null;
  /** The field that only a new or only an existing event has. */
  readonly own: ReactNode;
}

/** What the event is on one side, what is taken into it on the other. */
function EventFields({ values, own }: EventFieldsProps) {
  const first = (
    <>
      <TextField
        name="title"
        label="Title"
        hint="What happened, where."
        value={values?.title}
        maxLength={LIMITS.title}
        isRequired
      />
      <FieldPair>
        <IsoDateField name="windowStart" label="First day" value={values?.windowStart ?? ""} />
        <IsoDateField
          name="windowEnd"
          label="Last day"
          hint="The same; empty: still open."
          value={values?.windowEnd ?? ""}
        />
      </FieldPair>
      <TextField name="summary" label="Summary" value={values?.summary} maxLength={LIMITS.paragraph} rows={3} />
      <FieldPair>
        {own}
        <FictionalField value={values?.fictional ?? false} />
      </FieldPair>
    </>
  );
  const second = (
    <>
      <TextField
        name="inclusionRule"
        label="What belongs in"
        hint="The rule by which an article is taken in or left out."
        value={values?.inclusionRule}
        maxLength={LIMITS.paragraph}
        rows={3}
      />
      <TextField
        name="contentNote"
        label="Content note"
        hint="What readers may want to be warned of."
        value={values?.contentNote ?? ""}
        maxLength={LIMITS.line}
      />
      <Fold label="How the articles are found" isOpen={hasSample(values)}>
        <SampleFields values={values} />
      </Fold>
    </>
  );
  return <FieldColumns first={first} second={second} />;
}

function hasSample(values: EventFormValues | null): boolean {
  return values !== null && [values.population, values.query, values.exclusions].some((text) => text !== "");
}

/** Nobody needs these to begin; who publishes a comparison does. */
function SampleFields({ values }: { readonly values: EventFormValues | null }) {
  return (
    <FieldGroup>
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
    </FieldGroup>
  );
}
