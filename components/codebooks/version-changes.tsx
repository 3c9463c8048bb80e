import type { CodeChange } from "@/domain/codebooks/compare-versions";
import { countChanges } from "@/domain/codebooks/say-changes";
import type { WordChange } from "@/domain/codebooks/word-changes";
import styles from "./codebooks.module.css";

interface VersionChangesProps {
  readonly from: number;
  readonly to: number;
  readonly changes: readonly (CodeChange & { readonly said: string })[];
}

const FIELD_NAMES = {
  name: "Name",
  definition: "Definition",
  example: "This is one",
  counterExample: "This is not",
  question: "Questions",
} as const;

/** What two versions of a codebook differ in, code by code and word by word. */
export function VersionChanges({ from, to, changes }: VersionChangesProps) {
  const changed = changes.filter(({ kind, wordings }) => kind !== "kept" || wordings.length > 0);
  return (
    <section id="changes" className={styles.section} aria-labelledby="changes-heading">
      <h2 id="changes-heading">
        From version {from} to version {to}
      </h2>
      <p className={styles.about}>{sayCounts(changes)}</p>
      <ul>
        {changed.map(({ key, kind, said, wordings }) => (
          <li key={`${kind} ${key}`} className={styles.change}>
            <p className={styles.changeSaid}>{said}</p>
            {wordings.length === 0 ? null : (
              <dl>
                {wordings.map((wording) => (
                  <div key={wording.field}>
                    <dt>{FIELD_NAMES[wording.field]}</dt>
                    <dd>
                      <ChangedWords changes={wording.changes} />
                    </dd>
                  </div>
                ))}
              </dl>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function ChangedWords({ changes }: { readonly changes: readonly WordChange[] }) {
  return changes.map(({ kind, text }, index) => {
    if (kind === "removed") return <del key={index}>{text}</del>;
    return kind === "added" ? <ins key={index}>{text}</ins> : <span key={index}>{text}</span>;
  });
}

function sayCounts(changes: readonly CodeChange[]): string {
  const said = countChanges(changes);
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}
