/** What a form's action answers. What was typed stays in the form; nothing is lost when it is refused. */
export type FormOutcome =
  | {
      readonly ok: true;
      /** Key of the change, for undo; null where nothing had to change. */
      readonly changeKey: string | null;
      readonly summary: string;
      /** Where to go on; left out: stay here. */
      readonly next?: string;
    }
  | {
      readonly ok: false;
      readonly reason: string;
      readonly message: string;
      /** By the name of the field. */
      readonly fieldErrors?: Readonly<Record<string, string>>;
    };

/** A server action that takes the form's fields as text. */
export type FormAction<Input> = (input: Input) => Promise<FormOutcome>;

/** Undo of one change. */
export type UndoAction = (input: {
  readonly changeKey: string;
}) => Promise<
  | { readonly ok: true; readonly summary: string }
  | { readonly ok: false; readonly reason: string; readonly message: string }
>;
