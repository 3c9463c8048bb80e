import {
  type DraftActions,
  type DraftCodeView,
  MergeForm,
  PlaceForm,
  RemoveCode,
  SplitForm,
  WordingForm,
} from "./draft-code-forms";
import styles from "./draft.module.css";

interface DraftCodeProps {
  readonly codebook: string;
  readonly code: DraftCodeView;
  readonly codes: readonly DraftCodeView[];
  readonly actions: DraftActions;
}

/** One code of a draft, and everything that can be done to it. */
export function DraftCode({ codebook, code, codes, actions }: DraftCodeProps) {
  const isHeading = codes.some(({ parentKey }) => parentKey === code.key);
  const one = { codebook, code, actions };
  return (
    <section className={styles.code} aria-labelledby="draft-code">
      <h2 id="draft-code">{code.name}</h2>
      <p className={styles.hint}>
        Key <code>{code.key}</code>
        {code.comesFrom.length === 0 ? "" : `, from ${code.comesFrom.join(" and ")}`}
        {isHeading ? ", a heading" : ""}
      </p>
      <WordingForm {...one} />
      <div className={styles.folds} key={code.key}>
        <PlaceForm {...one} codes={codes} />
        <MergeForm {...one} codes={codes} />
        {isHeading ? null : <SplitForm {...one} />}
        <RemoveCode {...one} />
      </div>
    </section>
  );
}
