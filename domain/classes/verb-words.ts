import { VERB_CLASSES, type VerbClass } from "../claims/claim";

/** The classes of reporting verbs in words for the classroom. */
const WORDS: Readonly<Record<VerbClass, { readonly name: string; readonly means: string }>> = {
  neutral: { name: "It just tells", means: "Like “said”: somebody spoke, no more." },
  affirming: { name: "It backs them", means: "Like “confirmed”: it sounds proven." },
  conceding: { name: "It makes a confession of it", means: "Like “admitted”: as if there had been something to hide." },
  distancing: { name: "It keeps away from them", means: "Like “claimed”: you are free to doubt it." },
  denying: { name: "It says no", means: "Like “rejected”: they turn something down." },
  attacking: { name: "It attacks", means: "Like “slammed”: it sounds like a fight." },
  "directive-or-commissive": {
    name: "It asks or promises",
    means: "Like “demanded” or “vowed”: something is to happen.",
  },
};

/** What a verb can do to the words it introduces, as options to choose from. */
export const VERB_OPTIONS = VERB_CLASSES.map((value) => ({ value, ...WORDS[value] }));

/** What the class of a verb means, in a sentence; null for a class that is not known. */
export function explainVerbClass(verbClass: string | null): string | null {
  return VERB_OPTIONS.find(({ value }) => value === verbClass)?.means ?? null;
}
