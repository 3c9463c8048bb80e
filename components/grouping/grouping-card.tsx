"use client";

import Link from "next/link";
import { type FormEvent, type MouseEvent, type ReactNode, useActionState, useId, useState, useTransition } from "react";
import { BusyButton } from "@/components/form/busy-button";
import type { FormOutcome } from "@/components/form/form-outcome";
import { NO_ANSWER } from "@/components/form/no-answer";
import { NOT_POSTED } from "@/components/form/post-action";
import { PostedFields } from "@/components/form/post-form";
import { MergeParts, MoveParts, NewEventParts, JoinParts, SplitParts } from "./card-parts";
import styles from "./grouping.module.css";
import { sayHeading, sayQuestion, submitLabelOf } from "./grouping-words";
import type { GroupingActions, GroupingCardView } from "./grouping-view";

interface GroupingCardProps {
  readonly card: GroupingCardView;
  readonly method: string;
  readonly actions: GroupingActions;
  /** The page as it is, to come back to where no script runs. */
  readonly here: string;
  readonly onDone: (outcome: Extract<FormOutcome, { ok: true }>) => void;
}

/** One proposal: what, why, and what to do with it. What was typed or ticked stays when it is refused. */
export function GroupingCard({ card, method, actions, here, onDone }: GroupingCardProps) {
  const id = useId();
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, startTransition] = useTransition();
  const [posted, post] = useActionState(actions.postGroupingAction, NOT_POSTED);
  const refusal = problem ?? posted.message;
  const run = (act: () => Promise<FormOutcome>) =>
    startTransition(async () => {
      const outcome = await act().catch(() => NO_ANSWER);
      setProblem(outcome.ok ? null : outcome.message);
      if (outcome.ok) onDone(outcome);
    });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    run(() => accept(card, data, actions));
  };
  const refuse = (event: MouseEvent<HTMLButtonElement>) => {
    event.preventDefault();
    const { form } = event.currentTarget;
    const data = form === null ? new FormData() : new FormData(form);
    run(() => actions.refuseProposalsAction({ suggestions: refusedOf(card, data) }));
  };
  return (
    <article className={styles.card} aria-labelledby={`${id}-heading`}>
      <p className={styles.eyebrow}>{sayQuestion(card.kind)}</p>
      <h2 id={`${id}-heading`}>{sayHeading(card)}</h2>
      <form action={post} onSubmit={submit}>
        <PostedFields fields={fieldsOf(card, here)} />
        <Parts card={card} />
        {refusal === null ? null : (
          <p className={styles.problem} role="alert">
            {refusal}
          </p>
        )}
        <p className={styles.answers}>
          <BusyButton type="submit" className="button primary" isBusy={isBusy}>
            {submitLabelOf(card)}
          </BusyButton>
          <BusyButton
            type="submit"
            name="decision"
            value="refuse"
            formNoValidate
            className="button"
            isBusy={isBusy}
            onClick={refuse}
            aria-describedby={`${id}-heading`}
          >
            {card.kind === "join" && card.joins.length > 1 ? "Not so, for the ticked" : "Not so"}
          </BusyButton>
        </p>
      </form>
      <p className={styles.method}>
        Proposed by {method}. <Link href="/methods#event-grouping">How it works, and what it cannot do</Link>
      </p>
    </article>
  );
}

function Parts({ card }: { readonly card: GroupingCardView }): ReactNode {
  switch (card.kind) {
    case "new":
      return <NewEventParts card={card} />;
    case "join":
      return <JoinParts card={card} />;
    case "move":
      return <MoveParts card={card} />;
    case "merge":
      return <MergeParts card={card} />;
    case "split":
      return <SplitParts card={card} />;
  }
}

function accept(card: GroupingCardView, data: FormData, actions: GroupingActions): Promise<FormOutcome> {
  const suggestion = card.key;
  const title = textOf(data, "title");
  switch (card.kind) {
    case "new":
      return actions.acceptNewEventAction({ suggestion, articles: tickedIn(data), title });
    case "join":
      return actions.acceptJoinsAction({ suggestions: tickedIn(data) });
    case "move":
      return actions.acceptMoveAction({ suggestion });
    case "merge":
      return actions.acceptMergeAction({ suggestion, stays: textOf(data, "stays") });
    case "split":
      return actions.acceptSplitAction({ suggestion, articles: tickedIn(data), title });
  }
}

/** What a card sends along where no script runs; of several for one event each is ticked by its own key. */
function fieldsOf(card: GroupingCardView, here: string): Readonly<Record<string, string>> {
  const place = { kind: card.kind, next: here };
  if (card.kind !== "join") return { ...place, suggestion: card.key };
  const [only] = card.joins;
  return card.joins.length === 1 && only !== undefined ? { ...place, ticked: only.suggestion } : place;
}

function refusedOf(card: GroupingCardView, data: FormData): string[] {
  return card.kind === "join" ? tickedIn(data) : [card.key];
}

function tickedIn(data: FormData): string[] {
  return data.getAll("ticked").filter((value) => typeof value === "string");
}

function textOf(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === "string" ? value : "";
}
