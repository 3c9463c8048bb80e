import styles from "./people.module.css";

/** A link that was just made. It is shown this once: only its hash is stored. */
export function MadeLink({ link, name }: { readonly link: string; readonly name: string }) {
  return (
    <div className={styles.link} role="status">
      <p>
        Give this link to {name}. It is shown only now, works once, and runs out after a week. Whoever has it gets the
        account.
      </p>
      <input readOnly aria-label={`Link for ${name}`} value={link} onFocus={(event) => event.currentTarget.select()} />
    </div>
  );
}
