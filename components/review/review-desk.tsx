"use client";

import { useRouter } from "next/navigation";
import { type KeyboardEvent, useEffect, useRef, useState, useTransition } from "react";
import { NOTHING_DONE } from "@/components/form/no-answer";
import type { FormOutcome } from "@/components/form/form-outcome";
import { PostForm } from "@/components/form/post-form";
import { UndoBar } from "@/components/page/undo-bar";
import { ActionRow } from "./action-row";
import { AttributionBody } from "./attribution-body";
import { AttributionCorrection } from "./attribution-correction";
import { ClaimBody } from "./claim-body";
import { FrameBody } from "./frame-body";
import { FrameCorrection } from "./frame-correction";
import { KeyHelp } from "./key-help";
import type { ReviewCommand } from "./review-keys";
import styles from "./desk.module.css";
import type { ReviewActions, ReviewView, SuggestionView } from "./review-view";
import { SuggestionHead } from "./suggestion-head";
import { useReviewKeys } from "./use-review-keys";

interface LastChange {
  readonly changeKey: string | null;
  readonly summary: string;
  /** Address of the suggestion that was decided, to come back to with undo. */
  readonly href: string;
}

/**
 * One suggestion at a time, decided by a button or its key. A decision leads on to the next open suggestion, undo back
 * to the one that it opens again; both move the focus to the heading there, so that it is never lost.
 */
export function ReviewDesk({ view, actions }: { readonly view: ReviewView; readonly actions: ReviewActions }) {
  const { suggestion, afterDecision, previous, next } = view;
  const isOpen = suggestion.decision === null;
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const [change, setChange] = useState<LastChange | null>(
    view.done === null ? null : { ...view.done, href: view.suggestion.href },
  );
  const [refusal, setRefusal] = useState<{ readonly of: string; readonly message: string } | null>(null);
  const [correcting, setCorrecting] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const claimForm = useRef<HTMLFormElement>(null);
  const help = useRef<HTMLDetailsElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const isCorrecting = correcting === suggestion.key && isOpen;

  const shown = `${suggestion.key} ${isOpen}`;
  const before = useRef(shown);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    bringUp(heading.current);
  }, [shown]);

  useEffect(() => {
    // Going back leads to pages that the browser has kept, from before what was decided since.
    const lookAgain = () => router.refresh();
    addEventListener("popstate", lookAgain);
    return () => removeEventListener("popstate", lookAgain);
  }, [router]);

  const decide = (work: () => Promise<FormOutcome>) => {
    if (isPending) return;
    startTransition(async () => {
      const answer = await work().catch((): FormOutcome => NOTHING_DONE);
      if (!answer.ok) {
        setRefusal({ of: suggestion.key, message: answer.message });
        if (answer.reason === "decided" || answer.reason === "gone") router.refresh();
        return;
      }
      setRefusal(null);
      setCorrecting(null);
      setChange({
        changeKey: answer.changeKey,
        summary: `${answer.summary}. ${afterDecision.label}`,
        href: suggestion.href,
      });
      router.push(afterDecision.href, { scroll: false });
    });
  };
  const undoAction: ReviewActions["undoAction"] = async (input) => {
    const answer = await actions.undoAction(input);
    setRefusal(null);
    if (answer.ok && change?.changeKey === input.changeKey) router.push(change.href, { scroll: false });
    return answer;
  };
  const stopCorrecting = () => {
    setCorrecting(null);
    heading.current?.focus();
  };

  const { key: suggestionKey, kind } = suggestion;
  const posted = { id: FORM, action: actions.postDecisionAction, fields: { suggestionKey, next: afterDecision.href } };
  const commands: Readonly<Record<ReviewCommand, () => void>> = {
    accept() {
      if (!isOpen || isCorrecting || isStale(suggestion)) return;
      if (kind === "claim") claimForm.current?.requestSubmit();
      else if (kind === "frame") decide(() => actions.acceptFrameAction({ suggestionKey, correction: null }));
      else decide(() => actions.acceptAttributionAction({ suggestionKey, correction: null }));
    },
    correct() {
      if (!isOpen || isStale(suggestion)) return;
      if (kind === "claim") unfoldFirst(claimForm.current);
      else setCorrecting(suggestionKey);
    },
    reject() {
      if (isOpen && !isCorrecting) decide(() => actions.rejectAction({ suggestionKey }));
    },
    undo: () => bar.current?.querySelector("button")?.click(),
    next: () => (next === null ? undefined : router.push(next.href, { scroll: false })),
    previous: () => (previous === null ? undefined : router.push(previous.href, { scroll: false })),
    help() {
      if (help.current !== null) help.current.open = !help.current.open;
    },
  };
  const { areOn, turn } = useReviewKeys((command) => commands[command]());
  const leaveField = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    if (isCorrecting) stopCorrecting();
    else if (event.target instanceof HTMLElement && event.target.closest("form") !== null) heading.current?.focus();
  };

  return (
    // Escape is no control of its own: it leads out of the fields inside.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section className={styles.desk} aria-labelledby="suggestion-heading" onKeyDown={leaveField}>
      <div className={styles.card} data-state={isOpen ? "open" : "decided"}>
        <SuggestionHead suggestion={suggestion} headingRef={heading} />
        {suggestion.kind === "frame" ? <FrameBody frame={suggestion} /> : null}
        {suggestion.kind === "attribution" ? <AttributionBody attribution={suggestion} /> : null}
        {suggestion.kind === "claim" ? (
          <ClaimBody
            key={suggestionKey}
            claim={suggestion}
            formRef={claimForm}
            posted={posted}
            isOpen={isOpen}
            onSave={(draft) => decide(() => actions.acceptClaimAction(draft))}
          />
        ) : null}
        {isCorrecting && suggestion.kind === "frame" ? (
          <FrameCorrection
            key={suggestionKey}
            frame={suggestion}
            isBusy={isPending}
            onSave={(correction) => decide(() => actions.acceptFrameAction({ suggestionKey, correction }))}
            onCancel={stopCorrecting}
          />
        ) : null}
        {isCorrecting && suggestion.kind === "attribution" ? (
          <AttributionCorrection
            key={suggestionKey}
            attribution={suggestion}
            isBusy={isPending}
            onSave={(correction) => decide(() => actions.acceptAttributionAction({ suggestionKey, correction }))}
            onCancel={stopCorrecting}
          />
        ) : null}
      </div>
      <div className={styles.dock}>
        {refusal?.of === suggestionKey ? (
          <p className={styles.refusal} role="alert">
            {refusal.message}
          </p>
        ) : null}
        <div ref={bar}>
          <UndoBar
            change={pickChange(change, suggestion)}
            undoAction={undoAction}
            post={{ action: actions.postUndoAction, next: suggestion.href }}
          />
        </div>
        {kind === "claim" || !isOpen ? null : (
          <PostForm key={suggestionKey} {...posted} fields={{ ...posted.fields, kind }} />
        )}
        <ActionRow
          form={FORM}
          isOpen={isOpen && !isCorrecting}
          isBusy={isPending}
          isStale={isStale(suggestion)}
          acceptLabel={kind === "claim" ? "Write down" : "Accept"}
          previous={previous}
          next={next}
          onAccept={commands.accept}
          onCorrect={commands.correct}
          onReject={commands.reject}
        />
      </div>
      <KeyHelp foldRef={help} areOn={areOn} onTurn={turn} />
    </section>
  );
}

/** The form of the decisions; of a claim the one with its words. */
const FORM = "decision";

/** What undo takes back: the last decision, but where an older one is looked at, that one. */
function pickChange(last: LastChange | null, { decision, href }: SuggestionView): LastChange | null {
  if (decision === null || decision.changeKey === null || decision.changeKey === last?.changeKey) return last;
  return { changeKey: decision.changeKey, summary: decision.words, href };
}

function isStale(suggestion: SuggestionView): boolean {
  if (suggestion.kind === "claim") return suggestion.mentions.every(({ passage }) => passage === null);
  return suggestion.isStale;
}

/** Puts the focus on the heading, and the heading where it can be read with what follows. */
function bringUp(heading: HTMLElement | null): void {
  if (heading === null) return;
  heading.focus({ preventScroll: true });
  const { top } = heading.getBoundingClientRect();
  if (top < 16 || top > innerHeight / 2) heading.scrollIntoView({ block: "start" });
}

/** Opens the first passage's reading and goes into it. */
function unfoldFirst(form: HTMLFormElement | null): void {
  const fold = form?.querySelector("details") ?? null;
  if (fold === null) return;
  fold.open = true;
  fold.querySelector<HTMLElement>("select, input")?.focus();
}
