import styles from "../frame-definitions.module.css";

interface TextNotesProps {
  /** Articles in the event's background that the switches leave out, and the page with them. */
  readonly background: { readonly count: number; readonly href: string } | null;
}

/** What the kinds of shared text mean: stands where the drawer will open. */
export function TextNotes({ background }: TextNotesProps) {
  return (
    <section className={styles.definitions} aria-labelledby="text-notes">
      <h2 id="text-notes">What is meant</h2>
      <p>Choose a passage, a number or a quotation: what it counts opens here.</p>
      <dl>
        <div>
          <dt>Wire text or copy</dt>
          <dd>The same words in a row, outside of quotation marks. A common source looks the same as a copy.</dd>
        </div>
        <div>
          <dt>Quotation of the same words</dt>
          <dd>
            Most of the articles print them in quotation marks: they heard the same speaker or read the same page.
          </dd>
        </div>
        <div>
          <dt>First</dt>
          <dd>Surely dated before the others. It does not say who took the words from whom.</dd>
        </div>
        <div>
          <dt>Cut, joined, altered</dt>
          <dd>How two printings of one quotation differ. Whether a cut misleads is for people to say.</dd>
        </div>
      </dl>
      {background === null ? null : (
        <p>
          {background.count === 1 ? "One text" : `${background.count} texts`} in the event’s background, such as
          documents,
          {background.count === 1 ? " is" : " are"} left out. <a href={background.href}>Compare with them, too</a>
        </p>
      )}
    </section>
  );
}
