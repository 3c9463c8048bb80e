import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import type { Choice } from "@/components/form/choice";
import { Fold } from "@/components/form/fold";
import { FoldedForm } from "@/components/form/folded-form";
import { FieldPair, SelectField, TextField } from "@/components/form/form-fields";
import type { FormAction, UndoAction } from "@/components/form/form-outcome";
import { listBranchKeys } from "@/domain/codebooks/code-tree";
import { CODEBOOK_LIMITS as LIMITS, type VersionCode } from "@/domain/codebooks/version-code";
import { PostingButton } from "./posting-button";

/** A code of a draft. */
export interface DraftCodeView extends VersionCode {
  /** Whether the published version has it: then it matters whether its meaning stays. */
  readonly isPublished: boolean;
  /** Keys of the codes that it was merged from, or is a part of. */
  readonly comesFrom: readonly string[];
}

interface WordingInput {
  readonly codebook: string;
  readonly name: string;
  readonly definition: string;
  readonly example: string;
  readonly counterExample: string;
  readonly question: string;
}

interface OneCode {
  readonly codebook: string;
  readonly code: string;
}

export interface DraftActions {
  readonly addCodeAction: FormAction<WordingInput & { readonly parentKey: string }>;
  readonly rewordAction: FormAction<WordingInput & OneCode & { readonly meaning: "" | "same" | "other" }>;
  readonly placeAction: FormAction<OneCode & { readonly parentKey: string }>;
  readonly mergeAction: FormAction<OneCode & { readonly other: string; readonly name: string }>;
  readonly splitAction: FormAction<OneCode & { readonly first: string; readonly second: string }>;
  readonly removeCodeAction: FormAction<OneCode>;
  readonly undoAction: UndoAction;
}

const MEANINGS: readonly Choice[] = [
  { value: "", label: "choose, if the definition changes" },
  { value: "same", label: "same meaning, better words" },
  { value: "other", label: "another meaning" },
];

interface CodeFormProps {
  readonly codebook: string;
  readonly code: DraftCodeView;
  readonly actions: DraftActions;
}

/** The words of a code. Those of a published one keep it what it is, or make it another. */
export function WordingForm({ codebook, code, actions }: CodeFormProps) {
  return (
    <ActionForm
      key={code.key}
      action={actions.rewordAction}
      undoAction={actions.undoAction}
      fixed={{ codebook, code: code.key }}
      submitLabel="Save the wording"
    >
      <WordingFields code={code} />
      {code.isPublished ? (
        <SelectField
          name="meaning"
          label="What the new definition means"
          choices={MEANINGS}
          hint="The same meaning keeps the code, so that its history goes on. Another meaning retires it and begins a new code: old codings are not counted as the new one."
        />
      ) : null}
    </ActionForm>
  );
}

function WordingFields({ code }: { readonly code?: VersionCode }) {
  return (
    <>
      <TextField name="name" label="Name" isRequired maxLength={LIMITS.name} value={code?.name} />
      <TextField
        name="definition"
        label="Definition"
        isRequired
        rows={4}
        maxLength={LIMITS.definition}
        value={code?.definition}
        hint="What makes a passage or an article carry it, and where it stops."
      />
      <TextField name="example" label="This is one" rows={2} maxLength={LIMITS.example} value={code?.example} />
      <TextField
        name="counterExample"
        label="This is not"
        rows={2}
        maxLength={LIMITS.counterExample}
        value={code?.counterExample}
        hint="A sentence that only looks like it, and why in brackets."
      />
      <TextField
        name="question"
        label="Questions about the whole article"
        rows={2}
        maxLength={LIMITS.question}
        value={code?.question ?? ""}
        hint="One a line; may be left out."
      />
    </>
  );
}

interface CodeAmongOthersProps extends CodeFormProps {
  readonly codes: readonly VersionCode[];
}

/** Where it stands: at the top, or under another code, which thereby becomes a heading. */
export function PlaceForm({ codes, ...one }: CodeAmongOthersProps) {
  const own = listBranchKeys(codes, one.code.key);
  return (
    <CodeFold {...one} label="Put it under another code" action={one.actions.placeAction} submitLabel="Put it there">
      <SelectField
        name="parentKey"
        label="Under"
        value={one.code.parentKey ?? ""}
        choices={parentChoices(codes.filter(({ key }) => !own.has(key)))}
        hint="A code with others under it is a heading: it orders them, and is not given itself. Three levels at most."
      />
    </CodeFold>
  );
}

/** Two codes become one. */
export function MergeForm({ codes, ...one }: CodeAmongOthersProps) {
  const others = codes.filter(({ key }) => key !== one.code.key).map(toChoice);
  return (
    <CodeFold {...one} label="Merge it with another code" action={one.actions.mergeAction} submitLabel="Merge">
      <SelectField name="other" label="With" choices={[{ value: "", label: "choose a code" }, ...others]} />
      <TextField name="name" label="Name of the merged code" isRequired maxLength={LIMITS.name} />
    </CodeFold>
  );
}

/** One code becomes two. */
export function SplitForm(one: CodeFormProps) {
  return (
    <CodeFold {...one} label="Split it in two" action={one.actions.splitAction} submitLabel="Split">
      <FieldPair>
        <TextField name="first" label="Name of the first part" isRequired maxLength={LIMITS.name} />
        <TextField name="second" label="Name of the second part" isRequired maxLength={LIMITS.name} />
      </FieldPair>
    </CodeFold>
  );
}

interface CodeFoldProps<Input> extends CodeFormProps {
  readonly label: string;
  readonly action: FormAction<Input>;
  readonly submitLabel: string;
  readonly children: ReactNode;
}

/** One thing to be done to a code, folded away until it is wanted. */
function CodeFold<Input>({ codebook, code, actions, children, ...form }: CodeFoldProps<Input>) {
  return (
    <FoldedForm {...form} undoAction={actions.undoAction} fixed={{ codebook, code: code.key }} isQuiet>
      {children}
    </FoldedForm>
  );
}

/** Takes it out of the draft; a published code is retired by that. */
export function RemoveCode({ codebook, code, actions }: CodeFormProps) {
  return (
    <Fold label="Remove it">
      <p>
        {code.isPublished
          ? "It is retired with the next version. What was coded with it keeps it."
          : "It was never published; nothing was coded with it."}
      </p>
      <p>
        <PostingButton
          isQuiet
          action={actions.removeCodeAction}
          input={{ codebook, code: code.key }}
          label={`Remove ${code.name}`}
        />
      </p>
    </Fold>
  );
}

interface AddCodeProps extends Pick<DraftActions, "addCodeAction" | "undoAction"> {
  readonly codebook: string;
  readonly codes: readonly VersionCode[];
}

/** A new code, at the end of where it stands. */
export function AddCode({ codebook, codes, addCodeAction, undoAction }: AddCodeProps) {
  return (
    <FoldedForm
      label="Add a code"
      action={addCodeAction}
      undoAction={undoAction}
      fixed={{ codebook }}
      submitLabel="Add the code"
      resetsWhenSaved
    >
      <WordingFields />
      <SelectField name="parentKey" label="Under" choices={parentChoices(codes)} />
    </FoldedForm>
  );
}

function parentChoices(codes: readonly VersionCode[]): readonly Choice[] {
  return [{ value: "", label: "none, at the top" }, ...codes.map(toChoice)];
}

function toChoice({ key, name }: VersionCode): Choice {
  return { value: key, label: name };
}
