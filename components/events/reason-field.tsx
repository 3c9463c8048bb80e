import { TextField } from "@/components/form/form-fields";
import { LIMITS } from "./limits";

/** Why an article stands where it stands. */
export function ReasonField() {
  return (
    <TextField
      name="reason"
      label="Why"
      hint="One sentence; it stands in the ledger."
      maxLength={LIMITS.line}
      isRequired
    />
  );
}
