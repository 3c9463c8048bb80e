import { ActionForm } from "@/components/form/action-form";
import type { FormAction, UndoAction } from "@/components/form/form-outcome";
import type { ClaimLink, ClaimLinkKind } from "@/domain/claims/claim";
import styles from "./claim-page.module.css";

export interface LinkClaimsInput {
  readonly from: string;
  readonly to: string;
  readonly kind: ClaimLinkKind;
  readonly remove: "yes" | "no";
}

interface ClaimLinksProps {
  readonly claim: string;
  readonly links: readonly (ClaimLink & { readonly other: { readonly key: string; readonly statement: string } })[];
  /** Null for whoever may not unlink them. */
  readonly action: FormAction<LinkClaimsInput> | null;
  readonly undoAction: UndoAction;
}

const FORWARD: Readonly<Record<ClaimLinkKind, string>> = {
  narrower: "is narrower than",
  contradicts: "contradicts",
  updates: "updates",
};

const BACKWARD: Readonly<Record<ClaimLinkKind, string>> = {
  narrower: "is wider than",
  contradicts: "is contradicted by",
  updates: "is updated by",
};

/** How the claim stands to others. */
export function ClaimLinks({ claim, links, action, undoAction }: ClaimLinksProps) {
  if (links.length === 0) return null;
  return (
    <section className={styles.links} aria-labelledby="links">
      <h2 id="links">Beside other claims</h2>
      <ul>
        {links.map(({ from, to, kind, other }) => (
          <li key={`${from} ${to} ${kind}`}>
            <p>
              This claim {from === claim ? FORWARD[kind] : BACKWARD[kind]}{" "}
              <a href={`/claims/${other.key}`}>{other.statement}</a>
            </p>
            {action === null ? null : (
              <ActionForm
                action={action}
                undoAction={undoAction}
                fixed={{ from, to, kind, remove: "yes" }}
                submitLabel="Unlink"
                isQuiet
              >
                {null}
              </ActionForm>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
