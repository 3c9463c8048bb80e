import styles from "./signs.module.css";

interface OutletChipProps {
  readonly letters: string;
  readonly name: string;
  /** Colour slot in the event; null or beyond the twelfth: the secondary colour. */
  readonly slot: number | null;
  readonly showsName?: boolean;
}

/** An outlet: two letters in ink beside a bar of its colour. The colour is a mark, never the letters. */
export function OutletChip({ letters, name, slot, showsName = false }: OutletChipProps) {
  return (
    <span className={`${styles.chip} ${slotClass(slot)}`}>
      <abbr title={name}>{letters}</abbr>
      {showsName ? <span className={styles.name}>{name}</span> : null}
    </span>
  );
}

/** Class that sets `--o`, the colour of an outlet's marks. */
export function slotClass(slot: number | null): string {
  return slot !== null && slot >= 1 && slot <= 12 ? `slot-${slot}` : "slot-none";
}
