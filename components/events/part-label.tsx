import styles from "./part-nav.module.css";

/** A question of the bar. It keeps the width that it has while it is current, so that nothing beside it ever moves. */
export function PartLabel({ number, text }: { readonly number: number; readonly text: string }) {
  return (
    <>
      <span className={styles.number}>{number}</span>
      <span className={styles.label} data-text={text}>
        {text}
      </span>
    </>
  );
}
