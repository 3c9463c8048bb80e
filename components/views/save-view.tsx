"use client";

import { usePathname, useSearchParams } from "next/navigation";
import type { FormAction, UndoAction } from "@/components/form/form-outcome";
import { TextField } from "@/components/form/form-fields";
import { FoldedForm } from "@/components/form/folded-form";
import { MAX_VIEW_NAME, viewAddressOf } from "@/domain/views/view-address";

interface SaveViewProps {
  readonly saveAction: FormAction<{ readonly name: string; readonly address: string }>;
  readonly undoAction: UndoAction;
  /** What the page is, in the line that unfolds the form: "this search". */
  readonly what: string;
}

/** Names the address that the browser shows now, switches and all; nothing on pages that are no views. */
export function SaveView({ saveAction, undoAction, what }: SaveViewProps) {
  const path = usePathname();
  const query = useSearchParams().toString();
  const address = viewAddressOf(query === "" ? path : `${path}?${query}`);
  if (address === null) return null;
  return (
    <FoldedForm
      id="save-view"
      label={`Keep ${what} as a view`}
      action={saveAction}
      undoAction={undoAction}
      fixed={{ address }}
      submitLabel="Keep"
      resetsWhenSaved
      isQuiet
    >
      <TextField
        name="name"
        label="Name of the view"
        hint="It stands on the home page and under Search, with everything that is chosen here."
        maxLength={MAX_VIEW_NAME}
        isRequired
      />
    </FoldedForm>
  );
}
