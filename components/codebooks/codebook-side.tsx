import Link from "next/link";
import type { FormAction } from "@/components/form/form-outcome";
import styles from "./codebooks.module.css";
import { PostingButton } from "./posting-button";

interface CodebookSideProps {
  readonly codebook: { readonly key: string; readonly builtIn: boolean; readonly draft: number | null };
  readonly mayEdit: boolean;
  readonly startDraftAction: FormAction<{ readonly codebook: string }>;
}

/** What can be done with a codebook as a whole. A built-in one is copied, never edited. */
export function CodebookSide({ codebook, mayEdit, startDraftAction }: CodebookSideProps) {
  const { key, builtIn, draft } = codebook;
  return (
    <div className={styles.side}>
      {!mayEdit ? null : builtIn ? null : draft === null ? (
        <PostingButton action={startDraftAction} input={{ codebook: key }} label="Edit" />
      ) : (
        <Link className="button primary" href={`/codebooks/${key}/edit`}>
          Open the draft
        </Link>
      )}
      {mayEdit ? (
        <Link className={builtIn ? "button primary" : "button"} href={`/codebooks/new?copy=${key}`}>
          {builtIn ? "Copy and edit" : "Copy"}
        </Link>
      ) : null}
      <a className="button" href={`/codebooks/${key}/file`} download="">
        Codebook file
      </a>
    </div>
  );
}
