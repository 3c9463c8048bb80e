import type { ComponentProps } from "react";
import { Fold } from "@/components/form/fold";
import { RemoveDialog } from "@/components/form/remove-dialog";
import type { CoderView } from "./marking-setup";

interface RemoveCodersProps extends Pick<ComponentProps<typeof RemoveDialog>, "planAction" | "removeAction"> {
  readonly coders: readonly CoderView[];
}

/** Takes names out of the choice, such as one that was mistyped; a coder with work stays. */
export function RemoveCoders({ coders, planAction, removeAction }: RemoveCodersProps) {
  if (coders.length === 0) return null;
  return (
    <Fold id="remove-coder" label="Remove a name">
      <ul>
        {coders.map(({ key, name }) => (
          <li key={key}>
            <RemoveDialog what={`the coder ${name}`} target={key} planAction={planAction} removeAction={removeAction} />
          </li>
        ))}
      </ul>
    </Fold>
  );
}
