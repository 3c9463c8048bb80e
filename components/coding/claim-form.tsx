"use client";

import { type FormEvent, useEffect, useRef, useState } from "react";
import { BusyButton } from "@/components/form/busy-button";
import { ClaimPicker } from "./claim-picker";
import { HandedIn } from "./handed-in";
import type { MarkedStretch } from "./marking-actions";
import { MentionFields } from "./mention-fields";
import { draftOf, type MentionReading, PLAIN_READING, readingOf } from "./mention-reading";
import fields from "./palette-fields.module.css";
import { useDraftNote } from "./outbox/use-draft-note";
import { useMarkedPlace, useMarking } from "./use-marking";

const DONE = { affirms: "Affirmation added to", denies: "Denial added to", open: "Left open:" } as const;

/** Says that the passage bears on a claim, and how. What was typed stays until it has been stored. */
export function ClaimForm({ passage }: { readonly passage: MarkedStretch }) {
  const { setup, isBusy, wanted, mark, close } = useMarking();
  const { place } = useMarkedPlace();
  const replaced = setup.mentions.find(({ key }) => key === wanted?.replaces) ?? null;
  const [claim, setClaim] = useState<string | null>(wanted?.claim ?? null);
  const draftNote = useDraftNote(setup, `claim-${passage.start}-${passage.end}`);
  const [reading, setReading] = useState<MentionReading>(() => {
    const stored = replaced === null ? PLAIN_READING : readingOf(replaced);
    return draftNote.begun === "" ? stored : { ...stored, note: draftNote.begun };
  });
  const voice = useRef<HTMLFieldSetElement>(null);
  const hasChosen = useRef(false);

  useEffect(() => {
    // The button that chose the claim has gone: the first question about the passage is next.
    if (hasChosen.current && claim !== null) voice.current?.querySelector<HTMLElement>(":checked")?.focus();
    hasChosen.current = false;
  }, [claim]);

  if (setup.event === null) {
    return (
      <>
        <h3>Claim</h3>
        <p className={fields.hint}>Claims belong to an event. Put this article into one first.</p>
      </>
    );
  }
  if (setup.work.claims === "submitted") {
    return (
      <>
        <h3>Claim</h3>
        <HandedIn task="claims" name="the claims" />
      </>
    );
  }

  const choose = (key: string | null) => {
    hasChosen.current = key !== null;
    setClaim(key);
  };
  const change = (changed: MentionReading) => {
    setReading(changed);
    if (changed.note !== reading.note) draftNote.keep(changed.note);
  };
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (claim === null || isBusy) return;
    const palette = event.currentTarget.closest<HTMLElement>("[data-palette]");
    const number = setup.claims.find(({ key }) => key === claim)?.number;
    const draft = { ...draftOf(reading), articleKey: setup.articleKey, claimKey: claim, passage };
    const answer = await mark(
      { kind: "mention", draft: { ...draft, replaces: replaced?.key ?? null } },
      `Claim ${number ?? ""}, ${place}`,
      `${DONE[reading.polarity]} claim ${number ?? ""}, ${place}.`,
    );
    if (!answer.ok) return;
    draftNote.keep("");
    if (replaced !== null) {
      close();
      return;
    }
    setReading(PLAIN_READING);
    setClaim(null);
    // Its button goes with the form; from the palette itself digits and Escape work at once.
    palette?.focus({ preventScroll: true });
  };

  return (
    <>
      <h3>Claim</h3>
      <ClaimPicker chosen={claim} onChoose={choose} />
      {claim === null ? null : (
        <form onSubmit={(event) => void save(event)}>
          <MentionFields ref={voice} reading={reading} outlets={setup.outlets} onChange={change} />
          <p className={fields.foot}>
            <BusyButton type="submit" className="button primary" isBusy={isBusy}>
              {replaced === null ? "Add to the claim" : "Save the change"}
            </BusyButton>
          </p>
        </form>
      )}
    </>
  );
}
