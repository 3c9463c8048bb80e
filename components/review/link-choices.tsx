import fields from "./review-fields.module.css";
import styles from "./desk.module.css";
import type { ChosenLinkView, LinkView } from "./review-view";

/**
 * How a proposed claim stands to others, as the method sees it. A link is taken over with its claim, by a tick, once
 * there is a claim at its other end.
 */
export function LinkChoices({
  links,
  isOpen,
  chosen,
  onChange,
}: {
  readonly links: readonly LinkView[];
  readonly isOpen: boolean;
  readonly chosen: readonly ChosenLinkView[];
  onChange(chosen: readonly ChosenLinkView[]): void;
}) {
  if (links.length === 0) return null;
  const isWaiting = isOpen && links.some(({ isPossible }) => !isPossible);
  return (
    <>
      <h3>How it may stand to others</h3>
      <ul className={styles.reasons}>
        {links.map(({ link, words, reasons, isPossible }) => (
          <li key={nameLink(link)}>
            {isOpen && isPossible ? (
              <label className={fields.check}>
                <input
                  type="checkbox"
                  name="link"
                  value={nameLink(link)}
                  checked={chosen.includes(link)}
                  onChange={(event) =>
                    onChange(event.target.checked ? [...chosen, link] : chosen.filter((one) => one !== link))
                  }
                />
                {words}
              </label>
            ) : (
              words
            )}
            <span className={styles.why}>Proposed because {reasons.join("; ")}.</span>
          </li>
        ))}
      </ul>
      {isWaiting ? (
        <p className={styles.aside}>
          A link leads to a claim: those without a box can be taken over once the other one is written down.
        </p>
      ) : null}
    </>
  );
}

/** A link as a form sends it. */
function nameLink({ other, kind, direction }: ChosenLinkView): string {
  return `${direction} ${kind} ${other}`;
}
