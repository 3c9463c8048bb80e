import { ActionForm } from "@/components/form/action-form";
import type { FormAction, UndoAction } from "@/components/form/form-outcome";
import { capitalise, countOf, formatFigure } from "@/domain/comparison/sentence-parts";
import { BLINDNESS_SENTENCE } from "@/domain/rounds/describe-plan";
import styles from "./rounds.module.css";

interface ShareView {
  readonly name: string;
  readonly articles: number;
  /** Of these, what the coder has on their own already. */
  readonly begun: number;
  readonly finished: number;
}

/** What would be handed out, or why nothing can be. */
export type PreviewView =
  | { readonly refusal: string }
  | {
      readonly refusal: null;
      /** Articles that somebody gets, of those that were asked for. */
      readonly articles: number;
      readonly total: number;
      readonly shares: readonly ShareView[];
      readonly leftOut: readonly string[];
    };

interface RoundPreviewProps {
  readonly preview: PreviewView;
  /** What is done when it is agreed to, as an address. */
  readonly request: string;
  readonly action: FormAction<{ readonly request: string }>;
  readonly undoAction: UndoAction;
}

/** Who would get how many, what is left out and why, and the button that does it. */
export function RoundPreview({ preview, request, action, undoAction }: RoundPreviewProps) {
  return (
    <section className={styles.preview} id="preview" aria-labelledby="preview-heading">
      <h2 id="preview-heading">Preview</h2>
      {preview.refusal === null ? (
        <>
          <p>{sayWhole(preview)}</p>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">Coder</th>
                <th scope="col">Articles</th>
                <th scope="col">Has already</th>
              </tr>
            </thead>
            <tbody>
              {preview.shares.map((share) => (
                <tr key={share.name}>
                  <th scope="row">{share.name}</th>
                  <td data-label="Articles">{share.articles}</td>
                  <td data-label="Has already">{sayKept(share)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {preview.leftOut.length === 0 ? null : (
            <>
              <h3>Left out</h3>
              <ul className={styles.reasons}>
                {preview.leftOut.map((reason) => (
                  <li key={reason}>{reason}</li>
                ))}
              </ul>
            </>
          )}
          {preview.articles === 0 ? null : (
            <>
              <p className={styles.blind}>{BLINDNESS_SENTENCE}</p>
              <ActionForm action={action} undoAction={undoAction} fixed={{ request }} submitLabel="Hand out">
                {null}
              </ActionForm>
            </>
          )}
        </>
      ) : (
        <p className={styles.refusal}>{preview.refusal}</p>
      )}
    </section>
  );
}

function sayWhole({ articles, total }: { readonly articles: number; readonly total: number }): string {
  if (total === 0) return "No article is found with these choices.";
  const found = `of ${formatFigure(total)} found`;
  return articles === 0
    ? `None ${found} can be handed out.`
    : `${capitalise(countOf(articles, "article"))} ${found} would be handed out.`;
}

function sayKept({ begun, finished }: ShareView): string {
  const parts = [...(begun === 0 ? [] : [`${begun} begun`]), ...(finished === 0 ? [] : [`${finished} finished`])];
  return parts.length === 0 ? "nothing" : `${parts.join(", ")}; kept, and takes part`;
}
