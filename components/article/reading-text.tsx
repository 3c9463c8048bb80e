import { Fragment, memo, type ReactNode } from "react";
import type { ReadingParagraph, ReadingRun } from "@/domain/text/reading-runs";
import { MarkNumbers } from "./mark-numbers";
import {
  bracketToken,
  type ChargedMark,
  type ClaimMark,
  type CodeMark,
  type ReadingMark,
  type SharedMark,
  type TieMark,
  type VoiceMark,
} from "./reading-mark";
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

/** A layer that is turned changes few of the runs of a long text: the others are not drawn again. */
const Run = memo(DrawnRun, (one, other) => isSameRun(one.run, other.run));

function isSameRun(one: ReadingRun<ReadingMark>, other: ReadingRun<ReadingMark>): boolean {
  return (
    one.start === other.start &&
    one.text === other.text &&
    one.sentence === other.sentence &&
    haveSame(one.marks, other.marks) &&
    haveSame(one.begins, other.begins)
  );
}

function haveSame(some: readonly ReadingMark[], others: readonly ReadingMark[]): boolean {
  return some.length === others.length && some.every((mark, index) => mark === others[index]);
}

function DrawnRun({ run }: { readonly run: ReadingRun<ReadingMark> }) {
  const codes = oncePerCode(run.marks.filter((mark): mark is CodeMark => mark.kind === "code"));
  const ties = run.marks.filter(isTie);
  const charged = run.marks.find((mark): mark is ChargedMark => mark.kind === "charged");
  const text = (
    <>
      {run.begins.some(({ kind }) => kind === "target") ? <span id="passage" className={styles.anchor} /> : null}
      <MarkNumbers marks={run.begins.filter(isNumbered)} />
      {run.begins.filter(isTie).map((mark) => (
        <TieNumber key={mark.tie} mark={mark} />
      ))}
      <span
        className={classOf(run)}
        title={charged === undefined ? undefined : `Charged, because it ${charged.reason}`}
        data-ties={tokensOf(ties, ({ tie }) => tie)}
        data-chosen={ties.some(({ isChosen }) => isChosen) || undefined}
        data-start={run.start}
        data-end={run.end}
        data-sentence={run.sentence ?? undefined}
        data-brackets={tokensOf(run.marks.filter(isClaim), bracketToken)}
        data-voices={tokensOf(
          run.marks.filter((mark): mark is VoiceMark => mark.kind === "voice"),
          ({ token }) => token,
        )}
        data-shared={tokensOf(
          run.marks.filter((mark): mark is SharedMark => mark.kind === "shared"),
          ({ token }) => token,
        )}
      >
        {run.text}
      </span>
    </>
  );
  return wrapInCodes(codes, run.begins, text);
}

function classOf({ marks }: ReadingRun<ReadingMark>): string | undefined {
  const has = (kind: ReadingMark["kind"]) => marks.some((mark) => mark.kind === kind);
  const place = has("target") ? styles.target : has("tie") ? styles.tied : undefined;
  const classes = [place, has("charged") ? styles.charged : undefined].filter((name) => name !== undefined);
  return classes.length === 0 ? undefined : classes.join(" ");
}

/** Names of marks as an attribute of the run, from which the margin is drawn; none without any. */
function tokensOf<Mark>(marks: readonly Mark[], tokenOf: (mark: Mark) => string): string | undefined {
  return marks.length === 0 ? undefined : [...new Set(marks.map(tokenOf))].join(" ");
}

function isClaim(mark: ReadingMark): mark is ClaimMark {
  return mark.kind === "claim";
}

function isNumbered(mark: ReadingMark): mark is ClaimMark | VoiceMark | SharedMark | ChargedMark {
  return isClaim(mark) || mark.kind === "voice" || mark.kind === "shared" || mark.kind === "charged";
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
