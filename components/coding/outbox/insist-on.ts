import type { Theirs } from "@/domain/marks/seen-coding";
import type { Mark } from "../marking-actions";

/** The mark once more, made upon what stands there now: what "take mine" sends. */
export function insistOn(mark: Mark, theirs: Theirs): Mark {
  switch (mark.kind) {
    case "coding":
      return { kind: "coding", draft: { ...mark.draft, seen: theirs.seen ?? null } };
    case "remove-coding":
      return { kind: "remove-coding", draft: { ...mark.draft, seen: theirs.seen ?? undefined } };
    case "mention":
      return { kind: "mention", draft: { ...mark.draft, replaces: theirs.replaces ?? null } };
    case "remove-mention":
    case "check":
      return mark;
  }
}
