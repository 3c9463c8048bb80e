import { ActionForm, type ActionFormProps } from "./action-form";
import { Fold } from "./fold";

interface FoldedFormProps<Input> extends ActionFormProps<Input> {
  /** Its anchor. */
  readonly id?: string;
  /** What it does, in the line that unfolds it. */
  readonly label: string;
}

/** A form that is folded away until it is wanted. What was done by it stands in it, with the way back. */
export function FoldedForm<Input>({ id, label, ...form }: FoldedFormProps<Input>) {
  return (
    <Fold id={id} label={label}>
      <ActionForm {...form} />
    </Fold>
  );
}
