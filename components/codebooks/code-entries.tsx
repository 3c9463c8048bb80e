import { buildCodeTree, type CodeBranch } from "@/domain/codebooks/code-tree";
import { CodeUse } from "./code-use";
import styles from "./codebooks.module.css";
import { CodeRulings, type Ruling, type RulingActions } from "./code-rulings";

export interface CodeEntry {
  readonly key: string;
  readonly name: string;
  readonly definition: string;
  readonly example: string;
  readonly counterExample: string;
  readonly question: string | null;
  readonly parentKey: string | null;
  readonly isHeading: boolean;
  readonly codings: number;
  readonly articles: number;
  /** Articles in which it was given most often. */
  readonly mostIn: readonly { readonly key: string; readonly headline: string; readonly codings: number }[];
  /** What versions made of it, the newest first. */
  readonly history: readonly { readonly version: number; readonly said: string }[];
  readonly rulings: readonly Ruling[];
}

interface CodebookInSight {
  readonly key: string;
  /** The version that is shown, and the one with which people code. */
  readonly version: number;
  readonly newestVersion: number;
}

interface CodeEntriesProps {
  readonly codebook: CodebookInSight;
  readonly codes: readonly CodeEntry[];
  /** Rulings that arose in articles which are still open for the viewer. */
  readonly hidesRulings: boolean;
  readonly isCoder: boolean;
  readonly actions: RulingActions;
}

/** All codes in their order; those under a heading stand below it. */
export function CodeEntries({ codes, hidesRulings, ...rest }: CodeEntriesProps) {
  return (
    <div className={styles.codes}>
      {buildCodeTree(codes).map((branch) => (
        <Branch key={branch.code.key} branch={branch} {...rest} />
      ))}
      {!hidesRulings ? null : (
        <p className={styles.facts}>
          Rulings that arose in articles that you are still coding are shown when you have finished them.
        </p>
      )}
    </div>
  );
}

type BranchProps = Pick<CodeEntriesProps, "codebook" | "isCoder" | "actions"> & {
  readonly branch: CodeBranch<CodeEntry>;
};

function Branch({ branch, ...rest }: BranchProps) {
  const { code, level, children } = branch;
  if (children.length === 0) return <Entry code={code} level={level} {...rest} />;
  const Heading = HEADINGS[level - 1] ?? "h4";
  return (
    <section id={code.key} className={styles.group} data-level={level} aria-labelledby={`${code.key}-name`}>
      <Heading id={`${code.key}-name`}>{code.name}</Heading>
      <p className={styles.definition}>{code.definition}</p>
      {children.map((child) => (
        <Branch key={child.code.key} branch={child} {...rest} />
      ))}
    </section>
  );
}

/** Below the page's own heading, one a level of the tree. */
const HEADINGS = ["h2", "h3", "h4"] as const;

function Entry({ code, level, codebook, isCoder, actions }: Omit<BranchProps, "branch"> & EntryOf) {
  const { key, name, definition, example, counterExample, question, history } = code;
  const Heading = HEADINGS[level - 1] ?? "h4";
  return (
    <section id={key} className={styles.code} aria-labelledby={`${key}-name`}>
      <header>
        <Heading id={`${key}-name`}>{name}</Heading>
        <CodeUse codebook={codebook} code={code} />
        {history.map(({ version, said }) => (
          <p key={version} className={styles.facts}>
            Version {version}: {said}
          </p>
        ))}
      </header>
      <div>
        <p className={styles.definition}>{definition}</p>
        {question === null ? null : (
          <ul className={styles.questions} aria-label="Questions behind it">
            {question.split("\n").map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        <dl className={styles.examples}>
          <Example term="This is one" text={example} />
          <Example term="This is not" text={counterExample} />
        </dl>
        <CodeRulings code={{ key, name }} rulings={code.rulings} {...{ codebook, isCoder, actions }} />
      </div>
    </section>
  );
}

interface EntryOf {
  readonly code: CodeEntry;
  readonly level: number;
}

function Example({ term, text }: { readonly term: string; readonly text: string }) {
  if (text === "") return null;
  return (
    <>
      <dt>{term}</dt>
      <dd>{text}</dd>
    </>
  );
}
