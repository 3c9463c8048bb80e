import Link from "next/link";
import type { MouseEvent } from "react";
import { BusyButton } from "@/components/form/busy-button";
import styles from "./desk.module.css";
import script from "@/components/page/needs-script.module.css";
import type { ReviewLink } from "./review-view";

interface ActionRowProps {
  /** Whether the suggestion waits for a decision. */
  readonly isOpen: boolean;
  readonly isBusy: boolean;
  /** Id of the form that the decisions post where no script runs. */
  readonly form: string;
  /** Its text has changed: it can be rejected, but not taken over. */
  readonly isStale: boolean;
  readonly acceptLabel: string;
  readonly previous: ReviewLink | null;
  readonly next: ReviewLink | null;
  onAccept(): void;
  onCorrect(): void;
  onReject(): void;
}

/** The three decisions with their keys, and the way to the neighbours. */
export function ActionRow(props: ActionRowProps) {
  const { isOpen, isBusy, isStale, form, acceptLabel, previous, next, onAccept, onCorrect, onReject } = props;
  return (
    <div className={styles.actions} role="group" aria-label="Decide">
      {isOpen ? (
        <>
          {isStale ? null : (
            <>
              <BusyButton
                type="submit"
                form={form}
                className="button primary"
                isBusy={isBusy}
                aria-keyshortcuts="a"
                onClick={instead(onAccept)}
              >
                {acceptLabel} <Key name="A" />
              </BusyButton>
              <BusyButton
                className={`button ${script.needsScript}`}
                isBusy={isBusy}
                aria-keyshortcuts="c"
                onClick={onCorrect}
              >
                Correct <Key name="C" />
              </BusyButton>
            </>
          )}
          <BusyButton
            type="submit"
            form={form}
            name="decision"
            value="reject"
            formNoValidate
            className="button"
            isBusy={isBusy}
            aria-keyshortcuts="r"
            onClick={instead(onReject)}
          >
            Reject <Key name="R" />
          </BusyButton>
        </>
      ) : null}
      <span className={styles.ways}>
        <Way link={previous} rel="prev" label="Previous" shortcut="k" />
        <Way link={next} rel="next" label="Next" shortcut="j" />
      </span>
    </div>
  );
}

/** With a script the button does its work itself, and its form is not sent. */
function instead(work: () => void): (event: MouseEvent) => void {
  return (event) => {
    event.preventDefault();
    work();
  };
}

function Way({
  link,
  rel,
  label,
  shortcut,
}: {
  readonly link: ReviewLink | null;
  readonly rel: "prev" | "next";
  readonly label: string;
  readonly shortcut: string;
}) {
  if (link === null) return null;
  return (
    <Link prefetch={false} scroll={false} href={link.href} rel={rel} aria-keyshortcuts={shortcut}>
      {label}
      <span className="visually-hidden">: {link.label}</span> <Key name={shortcut.toUpperCase()} />
    </Link>
  );
}

/** The key of a button. Screen readers have it as its shortcut. */
function Key({ name }: { readonly name: string }) {
  return (
    <kbd className={styles.key} aria-hidden="true">
      {name}
    </kbd>
  );
}
