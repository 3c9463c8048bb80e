"use client";

import { FinishButton } from "./note-buttons";
import fields from "./palette-fields.module.css";

/** In place of what would be refused: the coder has handed this work in, and can take it up again. */
export function HandedIn({ task, name }: { readonly task: "claims" | "codebook"; readonly name: string }) {
  return (
    <>
      <p className={fields.hint}>You have finished with {name} in this article. To change your marks, reopen it.</p>
      <p className={fields.row}>
        <FinishButton task={task} name={name} />
      </p>
    </>
  );
}
