import styles from "../frame-definitions.module.css";

interface WordsNotesProps {
  /** Of a dossier names alone are compared. */
  readonly isDossier: boolean;
}

/** What is counted: stands where the drawer will open. */
export function WordsNotes({ isDossier }: WordsNotesProps) {
  return (
    <section className={styles.definitions} aria-labelledby="words-notes">
      <h2 id="words-notes">What is counted</h2>
      <p>Choose a name, a word or a number: every place that it counts opens here.</p>
      <dl>
        <div>
          <dt>Title, description</dt>
          <dd>
            “Mayor Ash” is a name with a title, “the former mayor” a description. Both stand after the bare names.
          </dd>
        </div>
        {isDossier ? (
          <div>
            <dt>Why only names?</dt>
            <dd>
              The articles of a dossier are about different happenings: their words would tell the happenings apart.
              Words are compared inside each event.
            </dd>
          </div>
        ) : (
          <>
            <div>
              <dt>Own voice</dt>
              <dd>
                What the outlet writes itself. Words in quotation marks belong to their speakers and are left out.
              </dd>
            </div>
            <div>
              <dt>Word</dt>
              <dd>
                A base form with all its forms. Names, numbers and words that only hold sentences together are not
                counted.
              </dd>
            </div>
            <div>
              <dt>Log-odds</dt>
              <dd>How much more at home a word is here than there. An order for a list; it proves nothing.</dd>
            </div>
            <div>
              <dt>Charged word</dt>
              <dd>One that judges, praises or alarms where a plainer word exists. A place to look, no verdict.</dd>
            </div>
          </>
        )}
      </dl>
    </section>
  );
}
