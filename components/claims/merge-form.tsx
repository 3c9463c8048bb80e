import type { PostAction } from "@/components/form/post-action";
import { PostForm } from "@/components/form/post-form";
import styles from "./join-forms.module.css";

/** What merging with a chosen claim would do. */
export interface MergePreview {
  readonly into: { readonly key: string; readonly statement: string };
  /** What moves, each a phrase. */
  readonly says: readonly string[];
  /** Why it cannot be; null where it can. */
  readonly refusal: string | null;
}

interface MergeFormProps {
  readonly claim: { readonly key: string; readonly statement: string };
  readonly candidates: readonly { readonly key: string; readonly statement: string }[];
  readonly passages: readonly { readonly key: string; readonly words: string; readonly about: string }[];
  /** Null until a claim is chosen. */
  readonly preview: MergePreview | null;
  readonly postMergeAction: PostAction;
}

/** Chooses the claim that this one is in other words, shows what would move, and only then does it. Needs no script. */
export function MergeForm({ claim, candidates, passages, preview, postMergeAction }: MergeFormProps) {
  return (
    <>
      <form method="get" action={`/claims/${claim.key}#merge`} className={styles.form}>
        <label className={styles.field}>
          The other claim, whose words stay
          <select name="merge" defaultValue={preview?.into.key ?? ""} key={preview?.into.key ?? ""}>
            {candidates.map(({ key, statement }) => (
              <option key={key} value={key}>
                {statement}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="button">
          Look at what would move
        </button>
      </form>
      {preview === null ? null : (
        <section className={styles.preview} aria-labelledby="merge-preview">
          <h3 id="merge-preview">
            “{claim.statement}” becomes part of “{preview.into.statement}”
          </h3>
          {preview.refusal === null ? (
            <>
              <ul className={styles.says}>
                {preview.says.length === 0 ? <li>nobody has marked or checked anything for it</li> : null}
                {preview.says.map((phrase) => (
                  <li key={phrase}>{phrase}</li>
                ))}
                <li>its address leads to the other claim from then on</li>
              </ul>
              <ul className={styles.passages}>
                {passages.map(({ key, words, about }) => (
                  <li key={key}>
                    <q>{words}</q>
                    <small>{about}</small>
                  </li>
                ))}
              </ul>
              <PostForm action={postMergeAction} fields={{ from: claim.key, into: preview.into.key }}>
                <button type="submit" className="button primary">
                  Merge them
                </button>
              </PostForm>
            </>
          ) : (
            <p className={styles.refusal} role="alert">
              {preview.refusal}
            </p>
          )}
        </section>
      )}
    </>
  );
}
