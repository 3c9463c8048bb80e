import { coverageWord } from "@/domain/comparison/build-coverage";
import { COVERAGE_STATES, type CoverageSearch, type CoverageState } from "@/domain/comparison/comparison";
import { ActionForm } from "@/components/form/action-form";
import type { Choice } from "@/components/form/choice";
import { Fold } from "@/components/form/fold";
import { FoldedForm } from "@/components/form/folded-form";
import { FieldPair, SelectField, TextField } from "@/components/form/form-fields";
import { IsoDateField } from "@/components/form/iso-date-field";
import type { FormAction, UndoAction } from "@/components/form/form-outcome";
import styles from "./coverage.module.css";
import { LIMITS } from "./limits";
import { ReasonField } from "./reason-field";

export interface CoverageActions {
  readonly noteSearchAction: FormAction<{
    event: string;
    outlet: string;
    state: CoverageState;
    place: string;
    query: string;
    searchedOn: string;
    note: string;
  }>;
  readonly removeSearchAction: FormAction<{ searchKey: string }>;
  readonly placeArticleAction: FormAction<{
    event: string;
    articleKey: string;
    role: "about" | "background" | "out";
    reason: string;
  }>;
  readonly placePartAction: FormAction<{ dossier: string; event: string; remove: "yes" | "no" }>;
  readonly explainTermAction: FormAction<{ event: string; term: string; definition: string }>;
  readonly undoAction: UndoAction;
}

interface CoverageFormsProps {
  readonly slug: string;
  readonly isDossier: boolean;
  readonly outlets: readonly Choice[];
  readonly articles: readonly Choice[];
  /** Events that can be parts of this dossier. */
  readonly events: readonly (Choice & { readonly isPart: boolean })[];
  readonly searches: readonly CoverageSearch[];
  readonly actions: CoverageActions;
}

/** What keeps the ledger: each form is folded away until it is wanted. */
export function CoverageForms({ slug, isDossier, outlets, articles, events, searches, actions }: CoverageFormsProps) {
  const { undoAction } = actions;
  return (
    <>
      <FoldedForm
        id="place"
        label="Take an article in or out, or change its role"
        action={actions.placeArticleAction}
        undoAction={undoAction}
        fixed={{ event: slug }}
        submitLabel="Save its role"
      >
        <SelectField name="articleKey" label="Article" choices={articles} />
        <SelectField name="role" label="Role" value="about" choices={ROLE_CHOICES} />
        <ReasonField />
      </FoldedForm>
      {isDossier ? (
        <FoldedForm
          label="Take an event into this dossier or out of it"
          action={actions.placePartAction}
          undoAction={undoAction}
          fixed={{ dossier: slug }}
          submitLabel="Save"
        >
          <SelectField
            name="event"
            label="Event"
            choices={events.map(({ value, label, isPart }) => ({
              value,
              label: isPart ? `${label} (in it)` : label,
            }))}
          />
          <SelectField
            name="remove"
            label="What to do"
            value="no"
            choices={[
              { value: "no", label: "take it in" },
              { value: "yes", label: "take it out" },
            ]}
          />
        </FoldedForm>
      ) : null}
      <FoldedForm
        id="search"
        label="Note a search"
        action={actions.noteSearchAction}
        undoAction={undoAction}
        fixed={{ event: slug }}
        submitLabel="Note the search"
        resetsWhenSaved
      >
        <FieldPair>
          <SelectField name="outlet" label="Outlet" choices={outlets} />
          <SelectField name="state" label="What came of it" value="searched-not-found" choices={STATE_CHOICES} />
          <IsoDateField name="searchedOn" label="Day" hint="2031-03-05. Without the day nobody can repeat it." />
          <TextField name="place" label="Where" hint="Archive, website, library." maxLength={LIMITS.line} />
        </FieldPair>
        <TextField name="query" label="Query" maxLength={LIMITS.line} />
        <TextField
          name="note"
          label="Note"
          hint="For an article that was left out: its headline and why."
          maxLength={LIMITS.paragraph}
          rows={3}
        />
      </FoldedForm>
      {searches.length === 0 ? null : (
        <FoldedForm
          label="Remove a noted search"
          action={actions.removeSearchAction}
          undoAction={undoAction}
          submitLabel="Remove it"
          isQuiet
        >
          <SelectField
            name="searchKey"
            label="Search"
            choices={searches.map(({ key, outletName, state }) => ({
              value: key,
              label: `${outletName}: ${coverageWord(state)}`,
            }))}
          />
        </FoldedForm>
      )}
      <Fold id="glossary-form" label="Explain a word">
        <div className={styles.entries}>
          <ActionForm
            action={actions.explainTermAction}
            undoAction={undoAction}
            fixed={{ event: slug }}
            submitLabel="Explain it"
            resetsWhenSaved
          >
            <TextField
              name="term"
              label="Word"
              hint="A word that is explained already gets the new explanation."
              maxLength={LIMITS.term}
              isRequired
            />
            <TextField name="definition" label="What it means" maxLength={LIMITS.paragraph} rows={2} isRequired />
          </ActionForm>
        </div>
      </Fold>
    </>
  );
}

const ROLE_CHOICES = [
  { value: "about", label: "about: it enters the comparison" },
  { value: "background", label: "background: kept, not compared" },
  { value: "out", label: "out of this event" },
];

const STATE_CHOICES = COVERAGE_STATES.map((state) => ({ value: state, label: coverageWord(state) }));
