import { findPlaceFault, inTreeOrder, listBranchKeys } from "./code-tree";
import { isContinued, withOriginKinds } from "./code-origins";
import { mergeCodes, splitCode } from "./merge-and-split";
import { newKeyFor } from "./new-key";
import {
  CODEBOOK_LIMITS,
  type CodeWording,
  isSameWording,
  type TracedCode,
  type VersionCode,
  wordingOf,
} from "./version-code";

/** One thing that an editor does to a draft. Codes are named by their key in the draft. */
export type DraftEdit =
  | { readonly kind: "add"; readonly wording: CodeWording; readonly parentKey: string | null }
  /** `meaning`: null where nobody said; it has to be said when the definition of a published code changes. */
  | {
      readonly kind: "reword";
      readonly code: string;
      readonly wording: CodeWording;
      readonly meaning: "same" | "other" | null;
    }
  | { readonly kind: "move"; readonly code: string; readonly direction: "up" | "down" }
  | { readonly kind: "place"; readonly code: string; readonly parentKey: string | null }
  | { readonly kind: "merge"; readonly code: string; readonly other: string; readonly name: string }
  | { readonly kind: "split"; readonly code: string; readonly names: readonly [string, string] }
  | { readonly kind: "remove"; readonly code: string };

/** A draft: its codes, those of the version that it follows, and every key that this codebook has ever given. */
export interface CodebookDraft {
  readonly codes: readonly TracedCode[];
  readonly before: readonly VersionCode[];
  readonly usedKeys: ReadonlySet<string>;
}

export type EditOutcome =
  | {
      readonly ok: true;
      readonly codes: readonly TracedCode[];
      readonly summary: string;
      /** The code to go on with; null where it is gone. */
      readonly code: string | null;
    }
  | {
      readonly ok: false;
      readonly reason: "unknown-code" | "meaning" | "place" | "too-many" | "not-possible";
      readonly message: string;
    };

type Refused = Extract<EditOutcome, { readonly ok: false }>;
type Edited = Omit<Extract<EditOutcome, { readonly ok: true }>, "ok">;

/**
 * What becomes of a draft's codes by one edit: a code keeps its key while its meaning stays. Renaming and better words
 * keep it; another meaning, a merger and a split make new codes with keys that this codebook never gave before. The
 * codes come back in tree order, each with what became of it since the version before. Refused with a sentence, never
 * thrown, where a code is gone or would stand nowhere.
 */
export function editDraft(draft: CodebookDraft, edit: DraftEdit): EditOutcome {
  if (edit.kind !== "add" && !draft.codes.some(({ key }) => key === edit.code)) return unknownCode(edit.code);
  const edited = applyEdit(draft, edit);
  if ("ok" in edited) return edited;
  if (edited.codes.length > CODEBOOK_LIMITS.codes) {
    const message = `A codebook holds at most ${CODEBOOK_LIMITS.codes} codes.`;
    return { ok: false, reason: "too-many", message };
  }
  const fault = findPlaceFault(edited.codes);
  if (fault !== null) {
    const name = edited.codes.find(({ key }) => key === fault.key)?.name ?? fault.key;
    return { ok: false, reason: "place", message: `${name} cannot stand there: it ${fault.message}.` };
  }
  return { ...edited, ok: true, codes: withOriginKinds(inTreeOrder(edited.codes), draft.before) };
}

function applyEdit(draft: CodebookDraft, edit: DraftEdit): Edited | Refused {
  switch (edit.kind) {
    case "add":
      return addCode(draft, wordingOf(edit.wording), edit.parentKey);
    case "reword":
      return rewordCode(draft, { ...edit, wording: wordingOf(edit.wording) });
    case "move":
      return moveCode(draft.codes, edit.code, edit.direction);
    case "place":
      return placeCode(draft.codes, edit.code, edit.parentKey);
    case "merge":
      return mergeCodes(draft, edit) ?? unknownCode(edit.other);
    case "split":
      return splitCode(draft, edit) ?? refused("not-possible", "A code that others stand under cannot be split.");
    case "remove":
      return removeCode(draft.codes, edit.code);
  }
}

function addCode({ codes, usedKeys }: CodebookDraft, wording: CodeWording, parentKey: string | null): Edited {
  const key = newKeyFor(wording.name, usedKeys, "code");
  return {
    codes: [...codes, { ...wording, key, parentKey, origins: [] }],
    summary: `Code added: ${wording.name}`,
    code: key,
  };
}

function rewordCode(
  { codes, before, usedKeys }: CodebookDraft,
  { code: key, wording, meaning }: Extract<DraftEdit, { readonly kind: "reword" }>,
): Edited | Refused {
  const old = codes.find((code) => code.key === key);
  if (old === undefined) return unknownCode(key);
  if (isSameWording(old, wording)) return { codes, summary: `${old.name} is worded like this already`, code: key };
  const published = before.find((code) => code.key === key);
  const isAsked = published !== undefined && isContinued(old);
  if (isAsked && meaning === null && published.definition !== wording.definition) {
    return refused("meaning", "Say whether the new definition means the same or something else.");
  }
  if (!isAsked || meaning !== "other") {
    const summary = old.name === wording.name ? `Code reworded: ${old.name}` : `${old.name} is now “${wording.name}”`;
    return { codes: codes.map((code) => (code.key === key ? { ...code, ...wording } : code)), summary, code: key };
  }
  const newKey = newKeyFor(wording.name, usedKeys, "code");
  return {
    codes: codes.map((code) => {
      if (code.key === key) return { ...code, ...wording, key: newKey, origins: [] };
      return code.parentKey === key ? { ...code, parentKey: newKey } : code;
    }),
    summary: `${old.name} is retired, ${wording.name} is a new code`,
    code: newKey,
  };
}

/** Among its neighbours under the same heading; with everything that stands under it. */
function moveCode(codes: readonly TracedCode[], key: string, direction: "up" | "down"): Edited | Refused {
  const code = codes.find((one) => one.key === key);
  if (code === undefined) return unknownCode(key);
  const siblings = codes.filter(({ parentKey }) => parentKey === code.parentKey);
  const neighbour = siblings[siblings.indexOf(code) + (direction === "up" ? -1 : 1)];
  if (neighbour === undefined) {
    return refused("not-possible", `${code.name} is the ${direction === "up" ? "first" : "last"} one here already.`);
  }
  const swapped = codes.map((one) => (one === code ? neighbour : one === neighbour ? code : one));
  return { codes: swapped, summary: `${code.name} moved ${direction}`, code: key };
}

function placeCode(codes: readonly TracedCode[], key: string, parentKey: string | null): Edited | Refused {
  const code = codes.find((one) => one.key === key);
  if (code === undefined) return unknownCode(key);
  if (parentKey !== null && listBranchKeys(codes, key).has(parentKey)) {
    return refused("place", `${code.name} cannot stand under itself.`);
  }
  const parent = codes.find((one) => one.key === parentKey);
  return {
    codes: codes.map((one) => (one === code ? { ...one, parentKey } : one)),
    summary: parent === undefined ? `${code.name} stands at the top` : `${code.name} stands under ${parent.name}`,
    code: key,
  };
}

/** What stood under it moves up to where it stood. */
function removeCode(codes: readonly TracedCode[], key: string): Edited | Refused {
  const gone = codes.find((one) => one.key === key);
  if (gone === undefined) return unknownCode(key);
  return {
    codes: codes
      .filter((code) => code !== gone)
      .map((code) => (code.parentKey === key ? { ...code, parentKey: gone.parentKey } : code)),
    summary: `Code removed: ${gone.name}`,
    code: null,
  };
}

function unknownCode(key: string): Refused {
  return refused("unknown-code", `The draft has no code “${key}” (any more).`);
}

function refused(reason: Refused["reason"], message: string): Refused {
  return { ok: false, reason, message };
}
