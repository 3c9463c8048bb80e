import styles from "../frame-definitions.module.css";

/** What is counted: stands where the drawer will open. */
export function VoiceDefinitions() {
  return (
    <section className={styles.definitions} aria-labelledby="voice-definitions">
      <h2 id="voice-definitions">What is counted</h2>
      <p>Choose a figure: the statements that it counts open here. The figures are never added up.</p>
      <dl>
        <div>
          <dt>Statement</dt>
          <dd>Words that the article gives as somebody’s, quoted or retold.</dd>
        </div>
        <div>
          <dt>Quoted words</dt>
          <dd>The words of statements that stand in quotation marks.</dd>
        </div>
        <div>
          <dt>Speaker</dt>
          <dd>
            Whom the text names for a statement: a person, an organisation, a document, a role, or nobody by name.
          </dd>
        </div>
        <div>
          <dt>Without a speaker</dt>
          <dd>Statements of which the text does not tell whose they are.</dd>
        </div>
      </dl>
    </section>
  );
}
