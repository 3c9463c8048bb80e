import { Fragment, type ReactNode } from "react";
import type { ReadingParagraph, ReadingRun } from "@/domain/text/reading-runs";
import { bracketToken, type ClaimMark, type CodeMark, type ReadingMark, type TieMark } from "./reading-mark";
import styles from "./reading-text.module.css";

type Paragraph = ReadingParagraph<ReadingMark>;

interface ReadingTextProps {
  readonly paragraphs: readonly Paragraph[];
  /** What stands after a paragraph: its notes. */
  readonly after: (paragraph: Paragraph) => ReactNode;
}

/** The article, paragraph by paragraph. Every run carries its own offsets, from which selections are read. */
export function ReadingText({ paragraphs, after }: ReadingTextProps) {
  return paragraphs.map((paragraph) => (
    <Fragment key={paragraph.start}>
      <p className={styles[paragraph.kind]} dir="auto">
        <Runs runs={paragraph.runs} />
      </p>
      {after(paragraph)}
    </Fragment>
  ));
}

/** The runs of one paragraph, for wherever it stands (the headline stands in the page's head). */
export function Runs({ runs }: { readonly runs: readonly ReadingRun<ReadingMark>[] }) {
  return runs.map((run) => <Run key={run.start} run={run} />);
}

function Run({ run }: { readonly run: ReadingRun<ReadingMark> }) {
  const claims = run.marks.filter((mark): mark is ClaimMark => mark.kind === "claim");
  const codes = oncePerCode(run.marks.filter((mark): mark is CodeMark => mark.kind === "code"));
  const isTarget = run.marks.some(({ kind }) => kind === "target");
  const begins = run.begins.filter((mark): mark is ClaimMark => mark.kind === "claim");
  const ties = run.marks.filter(isTie);
  const text = (
    <>
      {run.begins.some(({ kind }) => kind === "target") ? <span id="passage" className={styles.anchor} /> : null}
      {begins.map((mark) => (
        <sup key={mark.passage + mark.claim} className={styles.claimNumber}>
          <span className="visually-hidden">claim </span>
          {mark.number}
          <span className="visually-hidden">: </span>
        </sup>
      ))}
      {run.begins.filter(isTie).map((mark) => (
        <TieNumber key={mark.tie} mark={mark} />
      ))}
      <span
        className={isTarget ? styles.target : ties.length > 0 ? styles.tied : undefined}
        data-ties={ties.length === 0 ? undefined : [...new Set(ties.map(({ tie }) => tie))].join(" ")}
        data-chosen={ties.some(({ isChosen }) => isChosen) || undefined}
        data-start={run.start}
        data-end={run.end}
        data-sentence={run.sentence ?? undefined}
        data-brackets={claims.length === 0 ? undefined : [...new Set(claims.map(bracketToken))].join(" ")}
      >
        {run.text}
      </span>
    </>
  );
  return wrapInCodes(codes, run.begins, text);
}

function isTie(mark: ReadingMark): mark is TieMark {
  return mark.kind === "tie";
}

/** The number of a tie where it begins: the way to the same in the other text. */
function TieNumber({ mark }: { readonly mark: TieMark }) {
  return (
    <a
      id={mark.anchor ?? undefined}
      className={styles.tieNumber}
      href={mark.href}
      data-tie={mark.tie}
      data-to={mark.to}
      aria-current={mark.isChosen ? "true" : undefined}
    >
      <span className="visually-hidden">tie </span>
      {mark.number}
      <span className="visually-hidden">, {mark.label}, in the other text: </span>
    </a>
  );
}

/** Two codes can be drawn on the same words; a third and fourth show by their digits where they begin. */
function wrapInCodes(codes: readonly CodeMark[], begins: readonly ReadingMark[], text: ReactNode): ReactNode {
  const [outer, inner] = codes;
  if (outer === undefined) return text;
  const keys = codes.filter((mark) => begins.some((other) => sameCode(mark, other)));
  const content = (
    <>
      {keys.map((mark) => (
        <CodeKey key={mark.code} mark={mark} />
      ))}
      {text}
    </>
  );
  if (inner === undefined) return <mark className={`${styles.code} ${slotStyle(outer.slot)}`}>{content}</mark>;
  return (
    <mark className={`${styles.code} ${styles.over} ${slotStyle(outer.slot)}`}>
      <mark className={`${styles.code} ${styles.second} ${slotStyle(inner.slot)}`}>{content}</mark>
    </mark>
  );
}

/** The digit of a code where it begins; “ for words that the outlet quotes, ? where the coder was unsure. */
export function CodeKey({ mark }: { readonly mark: Pick<CodeMark, "digit" | "name" | "isQuoted" | "isUnsure"> }) {
  const spoken = [mark.name, ...(mark.isQuoted ? ["quoted words"] : []), ...(mark.isUnsure ? ["unsure"] : [])];
  return (
    <sup className={styles.key}>
      <span aria-hidden="true">
        {mark.digit}
        {mark.isQuoted ? "“" : ""}
        {mark.isUnsure ? "?" : ""}
      </span>
      <span className="visually-hidden">{spoken.join(", ")}: </span>
    </sup>
  );
}

/** Class that sets a code's tint and underline pattern. */
export function slotStyle(slot: number | null): string {
  return (slot === null ? styles.slotless : styles[`slot${slot}`]) ?? "";
}

function oncePerCode(marks: readonly CodeMark[]): readonly CodeMark[] {
  return [...new Map(marks.map((mark) => [mark.code, mark])).values()];
}

function sameCode(mark: CodeMark, other: ReadingMark): boolean {
  return other.kind === "code" && other.code === mark.code;
}
