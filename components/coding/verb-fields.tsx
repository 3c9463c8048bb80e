import { VERB_CLASSES, type VerbClass } from "@/domain/claims/claim";
import { VERB_CLASS_WORDS } from "@/domain/claims/mention-words";
import fields from "./palette-fields.module.css";

/** How something is said; no verb is an empty text. */
export interface Saying {
  readonly verb: string;
  readonly verbClass: VerbClass | null;
}

/** The word of saying, and what it does to what is said. */
export function VerbFields({ saying, onChange }: { readonly saying: Saying; onChange(part: Partial<Saying>): void }) {
  return (
    <div className={fields.pair}>
      <label className={fields.field}>
        Verb
        <input
          maxLength={60}
          value={saying.verb}
          placeholder="said, claimed …"
          onChange={(event) => onChange({ verb: event.target.value })}
        />
      </label>
      <label className={fields.field}>
        Its class
        <select
          value={saying.verbClass ?? ""}
          onChange={(event) => onChange({ verbClass: toVerbClass(event.target.value) })}
        >
          <option value="">Not chosen</option>
          {VERB_CLASSES.map((verbClass) => (
            <option key={verbClass} value={verbClass}>
              {VERB_CLASS_WORDS[verbClass].label}: {VERB_CLASS_WORDS[verbClass].examples}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

function toVerbClass(text: string): VerbClass | null {
  return VERB_CLASSES.find((verbClass) => verbClass === text) ?? null;
}
