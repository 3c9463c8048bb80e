"use client";

import { memo, useMemo } from "react";
import type { MarkingActions } from "@/components/coding/marking-actions";
import { type ChecklistClaim, ClaimChecklist } from "@/components/coding/claim-checklist";
import { MarkBar } from "@/components/coding/mark-bar";
import type { MarkingSetup } from "@/components/coding/marking-setup";
import { MarkingSheet } from "@/components/coding/marking-sheet";
import { NO_MARKING } from "@/components/coding/no-marking";
import { CheckButtons } from "@/components/coding/note-buttons";
import { type OthersView as OthersOnWhole, WholeArticle } from "@/components/coding/whole-article";
import { SignLegend } from "@/components/claims/sign-legend";
import { type ReadingMaterial, type ReadingParagraph, readingRuns } from "@/domain/text/reading-runs";
import { type ArticleFactsView, ArticleHead } from "./article-head";
import { CodeLegend, LayerBar, type LegendCode } from "./layer-bar";
import { type MarkableView, marksByLayer } from "./layer-marks";
import { LayerRemarks } from "./layer-remarks";
import { NoteGroup } from "./margin-notes";
import type { OthersClaimView, OthersView } from "./others-notes";
import { OthersReport } from "./others-report";
import { type NotesView, ParagraphNotes } from "./paragraph-notes";
import { PlaceNotes } from "./place-notes";
import type { Layer, ReaderQuery } from "./reader-address";
import styles from "./reader-sheet.module.css";
import type { ReadingMark } from "./reading-mark";
import { ReadingText, Runs } from "./reading-text";
import { type TurnLayer, useLayers } from "./use-layers";

interface ReaderProps {
  readonly headline: string;
  readonly material: Omit<ReadingMaterial<ReadingMark>, "marks">;
  readonly view: NotesView &
    MarkableView & {
      readonly facts: ArticleFactsView;
      readonly others: readonly OthersView[];
      readonly checklist: readonly ChecklistClaim[];
      readonly counts: Readonly<Record<Layer, number | null>>;
      readonly legend: readonly LegendCode[];
      readonly codersShown: readonly string[];
      readonly settledMarks: number | null;
      readonly lost: number;
      readonly othersOnWhole: readonly OthersOnWhole[];
      readonly setup: MarkingSetup;
    };
  readonly query: ReaderQuery;
  readonly codebook: { readonly key: string; readonly name: string };
  readonly codebooks: readonly { readonly key: string; readonly name: string }[];
  /** Those that whoever looks may use. */
  readonly actions: Partial<MarkingActions>;
}

/**
 * The article with its layers, its notes, and everything that marks it. Drawn in the browser as on the server, from the
 * text and its marks: as elements of the server each run and note would travel twice, and turning a layer would wait
 * for all of them.
 */
export function Reader({ query: asked, ...props }: ReaderProps) {
  const { layers, turn } = useLayers();
  const query = useMemo(() => ({ ...asked, layers }), [asked, layers]);
  return <DrawnReader {...props} query={query} onTurn={turn} />;
}

/** Drawn again where something else is to be seen, not where the address merely follows. */
const DrawnReader = memo(function DrawnReader({
  headline,
  material,
  view,
  query,
  codebook,
  codebooks,
  actions,
  onTurn,
}: ReaderProps & { readonly onTurn: TurnLayer }) {
  const { setup, facts } = view;
  const { layers } = query;
  const marks = useMemo(() => marksByLayer(view), [view]);
  const allActions = useMemo(() => ({ ...NO_MARKING, ...actions }), [actions]);
  const target = view.target === null ? [] : [view.target];
  const paragraphs = readingRuns({ ...material, marks: [...layers.flatMap((layer) => marks[layer]), ...target] });
  const { head, standfirst, rest } = divide(paragraphs, headline);
  const showsClaims = query.layers.includes("claims");
  const showsFrames = query.layers.includes("frames");
  const hidesOthers = setup.work.claims === "open" || setup.work.codebook === "open";
  return (
    <main id="main" className="wrap">
      <MarkingSheet setup={setup} actions={allActions} className={styles.sheet}>
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
        <LayerBar articleKey={facts.key} query={query} counts={view.counts} onTurn={onTurn}>
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
            settled={view.settledMarks}
            hidesOthers={hidesOthers}
          />
        ) : null}
        <LayerRemarks layers={view.methods} on={layers} />
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
          <ParagraphNotes of={[...(head === null ? [] : [head]), ...standfirst]} view={view} layers={query.layers} />
          <ReadingText
            paragraphs={rest}
            after={(paragraph) => <ParagraphNotes of={[paragraph]} view={view} layers={query.layers} />}
          />
        </article>
        <BelowText others={view.othersOnWhole} claims={setup.event === null ? null : view.checklist} />
        <PlaceNotes />
      </MarkingSheet>
    </main>
  );
});

/** What stands below the text and knows no layer. */
const BelowText = memo(function BelowText({
  others,
  claims,
}: {
  readonly others: readonly OthersOnWhole[];
  readonly claims: readonly ChecklistClaim[] | null;
}) {
  return (
    <>
      <WholeArticle others={others} />
      {claims === null ? null : <ClaimChecklist claims={claims} />}
      <footer className={styles.end}>
        <SignLegend />
      </footer>
    </>
  );
});

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

/** What has no place in the text: what others report and this text does not. */
const HeadNotes = memo(function HeadNotes({ view: { others, setup } }: Pick<ReaderProps, "view">) {
  const count = (claimsOf: (event: OthersView) => readonly OthersClaimView[]) =>
    others.reduce((sum, event) => sum + claimsOf(event).length, 0);
  const absent = count((event) => event.absent);
  const notKnowable = count((event) => event.notKnowable);
  const notChecked = count((event) => event.notChecked);
  if (absent + notKnowable + notChecked === 0) return null;
  const counts = [
    ...(absent === 0 ? [] : [{ text: `${absent} not here`, tone: "missing" as const }]),
    ...(notKnowable === 0 ? [] : [{ text: `${notKnowable} not knowable` }]),
    ...(notChecked === 0 ? [] : [{ text: `${notChecked} not checked` }]),
  ];
  return (
    <NoteGroup counts={counts} place="head">
      <OthersReport
        others={others}
        renderActions={({ claim, number, state }) =>
          setup.coder === null || state === "not-knowable" ? null : (
            <CheckButtons claim={claim} number={number} isChecked={state === "absent"} />
          )
        }
      />
    </NoteGroup>
  );
});
