import Link from "next/link";
import { FoldedForm } from "@/components/form/folded-form";
import { TextField } from "@/components/form/form-fields";
import type { FormAction, UndoAction } from "@/components/form/form-outcome";
import { CODEBOOK_LIMITS } from "@/domain/codebooks/version-code";
import { formatDate } from "@/domain/dates/format-date";
import { sayCount } from "./say-count";
import styles from "./codebooks.module.css";
import { PostingButton } from "./posting-button";

export interface Ruling {
  readonly key: string;
  readonly text: string;
  readonly article: { readonly key: string; readonly headline: string } | null;
  /** Null for what came with a file. */
  readonly coder: string | null;
  /** ISO day. */
  readonly date: string;
  readonly isOwn: boolean;
}

export interface RulingActions {
  readonly addRulingAction: FormAction<{
    readonly codebook: string;
    readonly code: string;
    readonly text: string;
    readonly article: string;
  }>;
  readonly editRulingAction: FormAction<{ readonly ruling: string; readonly text: string; readonly article: string }>;
  readonly removeRulingAction: FormAction<{ readonly ruling: string }>;
  readonly undoAction: UndoAction;
}

interface CodeRulingsProps {
  readonly codebook: { readonly key: string };
  readonly code: { readonly key: string; readonly name: string };
  readonly rulings: readonly Ruling[];
  /** Whether somebody is coding here who may add one. */
  readonly isCoder: boolean;
  readonly actions: RulingActions;
}

/** A code's decision log: what was agreed on in doubtful cases, the newest first. */
export function CodeRulings({ codebook, code, rulings, isCoder, actions }: CodeRulingsProps) {
  if (rulings.length === 0 && !isCoder) return null;
  return (
    <div className={styles.rulings}>
      {rulings.length === 0 ? null : (
        <>
          <p className={styles.rulingCount}>{sayCount(rulings.length, "ruling")}</p>
          <ul aria-label={`Rulings on ${code.name}`}>
            {rulings.map((ruling) => (
              <li key={ruling.key}>
                <p>{ruling.text}</p>
                <p className={styles.facts}>
                  {formatDate(ruling.date)}
                  {ruling.coder === null ? "" : `, ${ruling.coder}`}
                  {ruling.article === null ? null : (
                    <>
                      , on <Link href={`/articles/${ruling.article.key}`}>{ruling.article.headline}</Link>
                    </>
                  )}
                </p>
                {ruling.isOwn && isCoder ? <OwnRuling ruling={ruling} code={code} actions={actions} /> : null}
              </li>
            ))}
          </ul>
        </>
      )}
      {isCoder ? (
        <FoldedForm
          label={`Note a ruling on ${code.name}`}
          action={actions.addRulingAction}
          undoAction={actions.undoAction}
          fixed={{ codebook: codebook.key, code: code.key }}
          submitLabel="Note it"
          resetsWhenSaved
        >
          <RulingFields />
        </FoldedForm>
      ) : null}
    </div>
  );
}

function OwnRuling({
  ruling,
  code,
  actions,
}: Pick<CodeRulingsProps, "code" | "actions"> & { readonly ruling: Ruling }) {
  return (
    <FoldedForm
      label={`Change this ruling on ${code.name}`}
      action={actions.editRulingAction}
      undoAction={actions.undoAction}
      fixed={{ ruling: ruling.key }}
      submitLabel="Save"
    >
      <RulingFields text={ruling.text} article={ruling.article?.key} />
      <p>
        <PostingButton isQuiet action={actions.removeRulingAction} input={{ ruling: ruling.key }} label="Remove it" />
      </p>
    </FoldedForm>
  );
}

function RulingFields({ text = "", article = "" }: { readonly text?: string; readonly article?: string }) {
  return (
    <>
      <TextField
        name="text"
        label="What was agreed"
        value={text}
        isRequired
        rows={3}
        maxLength={CODEBOOK_LIMITS.ruling}
      />
      <TextField
        name="article"
        label="Article in which it arose"
        value={article}
        maxLength={500}
        hint="Its address in Parallax; may be left out."
      />
    </>
  );
}
