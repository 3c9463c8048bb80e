import { ReasonField } from "@/components/events/reason-field";
import type { Choice } from "@/components/form/choice";
import { FoldedForm } from "@/components/form/folded-form";
import { SelectField, TextField } from "@/components/form/form-fields";
import type { FormAction, UndoAction } from "@/components/form/form-outcome";
import { LIMITS } from "@/components/events/limits";
import { ArticleTicks } from "./article-ticks";

export interface ChangeActions {
  readonly moveArticleAction: FormAction<{ event: string; articleKey: string; target: string; reason: string }>;
  readonly mergeEventsAction: FormAction<{ event: string; into: string; reason: string }>;
  readonly splitEventAction: FormAction<{ event: string; title: string; reason: string }>;
  readonly undoAction: UndoAction;
}

interface ChangeFormsProps {
  readonly slug: string;
  readonly title: string;
  /** Its own articles. */
  readonly articles: readonly Choice[];
  /** Other events; dossiers are none. */
  readonly events: readonly Choice[];
  readonly actions: ChangeActions;
}

/**
 * Moves articles between events by hand: one of them, all of them, or some into a new event; each with a reason. The
 * forms stay where nothing is left to move: what was just done is told in them, with the way back.
 */
export function ChangeForms({ slug, title, articles, events, actions }: ChangeFormsProps) {
  const { undoAction } = actions;
  const hasOthers = events.length > 0;
  return (
    <>
      {hasOthers ? (
        <FoldedForm
          id="move"
          label="Move an article to another event"
          action={actions.moveArticleAction}
          undoAction={undoAction}
          fixed={{ event: slug }}
          submitLabel="Move it"
        >
          <SelectField name="articleKey" label="Article" choices={articles} />
          <SelectField
            name="target"
            label="To"
            hint="Claims that only this article makes go along; those that others make as well then belong to both events."
            choices={events}
          />
          <ReasonField />
        </FoldedForm>
      ) : null}
      <FoldedForm
        id="split"
        label="Split articles off into a new event"
        action={actions.splitEventAction}
        undoAction={undoAction}
        fixed={{ event: slug }}
        submitLabel="Split them off"
      >
        <ArticleTicks legend="Which articles are another event?" articles={articles} />
        <TextField
          name="title"
          label="Title of the new event"
          hint="In your own words: what happened, where."
          maxLength={LIMITS.title}
          isRequired
        />
        <ReasonField />
      </FoldedForm>
      {hasOthers ? (
        <FoldedForm
          id="merge"
          label="Merge this event into another"
          action={actions.mergeEventsAction}
          undoAction={undoAction}
          fixed={{ event: slug }}
          submitLabel="Merge it"
          isQuiet
        >
          <SelectField
            name="into"
            label={`“${title}” becomes part of`}
            hint="Its articles with their codings, claims, searches and explained words go along, and its address leads there. What is said about its sample is added to the other’s summary."
            choices={events}
          />
          <ReasonField />
        </FoldedForm>
      ) : null}
    </>
  );
}
