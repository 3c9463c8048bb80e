import type { MarkingActions } from "@/components/coding/marking-actions";
import { type ChecklistClaim, ClaimChecklist } from "@/components/coding/claim-checklist";
import { MarkBar } from "@/components/coding/mark-bar";
import type { MarkingSetup } from "@/components/coding/marking-setup";
import { MarkingSheet } from "@/components/coding/marking-sheet";
import { CheckButtons, MentionButtons, RemoveCoding } from "@/components/coding/note-buttons";
import { type OthersView, WholeArticle } from "@/components/coding/whole-article";
import { SignLegend } from "@/components/claims/sign-legend";
import { type ReadingMaterial, type ReadingParagraph, readingRuns } from "@/domain/text/reading-runs";
import { type ArticleFactsView, ArticleHead } from "./article-head";
import type { ClaimNoteView, MissingNoteView } from "./claim-notes";
import type { FrameNoteView } from "./frame-notes";
import { CodeLegend, LayerBar, type LegendCode } from "./layer-bar";
import { ClaimNote, FrameNote, MissingHeading, MissingNote, NoteGroup } from "./margin-notes";
import { PlaceNotes } from "./place-notes";
import type { ReaderQuery } from "./reader-address";
import styles from "./reader-sheet.module.css";
import { bracketToken, type ReadingMark } from "./reading-mark";
import { ReadingText, Runs } from "./reading-text";

interface ReaderProps {
  readonly headline: string;
  readonly material: ReadingMaterial<ReadingMark>;
  readonly view: {
    readonly facts: ArticleFactsView;
    readonly claimNotes: readonly ClaimNoteView[];
    readonly missing: readonly MissingNoteView[];
    readonly frames: readonly FrameNoteView[];
    readonly checklist: readonly ChecklistClaim[];
    readonly counts: { readonly claims: number; readonly frames: number };
    readonly legend: readonly LegendCode[];
    readonly codersShown: readonly string[];
    readonly lost: number;
    readonly others: readonly OthersView[];
    readonly setup: MarkingSetup;
  };
  readonly query: ReaderQuery;
  readonly codebook: { readonly key: string; readonly name: string };
  readonly codebooks: readonly { readonly key: string; readonly name: string }[];
  readonly actions: MarkingActions;
}

/** The article with its layers, its notes, and everything that marks it. */
export function Reader({ headline, material, view, query, codebook, codebooks, actions }: ReaderProps) {
  const { setup, facts } = view;
  const paragraphs = readingRuns(material);
  const { head, standfirst, rest } = divide(paragraphs, headline);
  const showsClaims = query.layers.includes("claims");
  const showsFrames = query.layers.includes("frames");
  const hidesOthers = setup.work.claims === "open" || setup.work.codebook === "open";
  return (
    <main id="main" className="wrap">
      <MarkingSheet setup={setup} actions={actions} className={styles.sheet}>
        <ArticleHead
          facts={facts}
          query={query}
          headline={head === null ? headline : <Runs runs={head.runs} />}
          standfirst={standfirst.map((paragraph) => (
            <p key={paragraph.start} className={styles.standfirst} dir="auto">
              <Runs runs={paragraph.runs} />
            </p>
          ))}
        />
        <LayerBar articleKey={facts.key} query={query} counts={view.counts}>
          <MarkBar />
        </LayerBar>
        {showsFrames ? (
          <CodeLegend
            articleKey={facts.key}
            query={query}
            codebook={codebook}
            codebooks={codebooks}
            codes={view.legend}
            coders={view.codersShown}
            hidesOthers={hidesOthers}
          />
        ) : null}
        {hidesOthers && !showsFrames ? (
          <p className={styles.notice}>Other people’s marks are hidden until you finish.</p>
        ) : null}
        {view.lost === 0 ? null : (
          <p className={styles.notice}>
            {view.lost === 1 ? "1 passage" : `${view.lost} passages`} marked in an earlier version{" "}
            {view.lost === 1 ? "is" : "are"} no longer in this text.
          </p>
        )}
        <article className={styles.text} data-reading-text="" data-size={query.size} aria-label="Article">
          {showsClaims ? <HeadNotes view={view} /> : null}
          <Notes of={[...(head === null ? [] : [head]), ...standfirst]} view={view} query={query} />
          <ReadingText paragraphs={rest} after={(paragraph) => <Notes of={[paragraph]} view={view} query={query} />} />
        </article>
        <WholeArticle others={view.others} />
        {setup.event === null ? null : <ClaimChecklist claims={view.checklist} />}
        <footer className={styles.end}>
          <SignLegend />
        </footer>
        <PlaceNotes drawsBrackets={showsClaims} />
      </MarkingSheet>
    </main>
  );
}

type Paragraph = ReadingParagraph<ReadingMark>;

/** The headline stands in the page's head where the text has it in the same words, and so does what follows it. */
function divide(paragraphs: readonly Paragraph[], headline: string) {
  const head =
    paragraphs.find(({ kind, runs }) => kind === "headline" && runs.map(({ text }) => text).join("") === headline) ??
    null;
  const body = paragraphs.findIndex(({ kind }) => kind === "body" || kind === "caption");
  const standfirst = paragraphs.filter(({ kind }, index) => kind === "standfirst" && (body === -1 || index < body));
  const placed = new Set<Paragraph | null>([head, ...standfirst]);
  return { head, standfirst, rest: paragraphs.filter((paragraph) => !placed.has(paragraph)) };
}

/** What has no place in the text: what others report, and what nobody has looked for. */
function HeadNotes({ view: { missing, setup } }: Pick<ReaderProps, "view">) {
  if (missing.length === 0) return null;
  const absent = missing.filter(({ state }) => state === "absent");
  const open = missing.filter(({ state }) => state === "not-checked");
  const counts = [
    ...(absent.length === 0 ? [] : [{ text: `${absent.length} not here`, tone: "missing" as const }]),
    ...(open.length === 0 ? [] : [{ text: `${open.length} not checked` }]),
  ];
  const list = (notes: readonly MissingNoteView[]) =>
    notes.map((note) => (
      <MissingNote
        key={note.claim}
        note={note}
        actions={
          setup.coder === null ? null : (
            <CheckButtons claim={note.claim} number={note.number} isChecked={note.state === "absent"} />
          )
        }
      />
    ));
  return (
    <NoteGroup counts={counts} place="head">
      {absent.length === 0 ? null : <MissingHeading>Others report, not here</MissingHeading>}
      {list(absent)}
      {open.length === 0 ? null : <MissingHeading>Others report, not checked here</MissingHeading>}
      {list(open)}
    </NoteGroup>
  );
}

/** Notes of the marks that begin in these paragraphs. */
function Notes({ of, view, query }: Pick<ReaderProps, "view" | "query"> & { readonly of: readonly Paragraph[] }) {
  const begins = of.flatMap(({ runs }) => runs.flatMap((run) => run.begins));
  const claims = query.layers.includes("claims")
    ? view.claimNotes.filter(({ mentions }) =>
        begins.some((mark) => mark.kind === "claim" && mark.passage === mentions[0]?.passage),
      )
    : [];
  const frames = query.layers.includes("frames") ? view.frames.filter(({ mark }) => begins.includes(mark)) : [];
  if (claims.length + frames.length === 0) return null;
  const counts = [
    ...(claims.length === 0 ? [] : [{ text: claims.length === 1 ? "1 claim" : `${claims.length} claims` }]),
    ...(claims.some(({ inConflict }) => inConflict) ? [{ text: "Conflict", tone: "conflict" as const }] : []),
    ...(frames.length === 0 ? [] : [{ text: frames.length === 1 ? "1 code" : `${frames.length} codes` }]),
  ];
  return (
    <NoteGroup counts={counts} place="paragraph">
      {claims.map((note) => (
        <ClaimNote
          key={note.claim}
          note={note}
          anchor={bracketToken({ claim: note.claim, passage: note.mentions[0]?.passage ?? "" })}
          renderActions={(mention) => (mention.isOwn ? <MentionButtons mentionKey={mention.key} isPlaced /> : null)}
        />
      ))}
      {frames.map((note) => (
        <FrameNote
          key={`${note.mark.passage} ${note.mark.code}`}
          note={note}
          anchor={`@${note.mark.start}`}
          renderActions={(coding) =>
            coding.isOwn ? <RemoveCoding codingKey={coding.key} name={note.mark.name} /> : null
          }
        />
      ))}
    </NoteGroup>
  );
}
