import { ChartFrame } from "@/components/charts/chart-frame";
import { EvidenceDrawer } from "@/components/evidence/evidence-drawer";
import { twinAddress } from "@/components/evidence/evidence-href";
import type { EvidenceView } from "@/components/evidence/evidence-view";
import { EmptyPanel } from "@/components/page/empty-panel";
import type { ComparisonOptions } from "@/domain/comparison/comparison";
import type { SideBySide, Tie, TieKind } from "@/domain/comparison/side-by-side/side-by-side";
import { tiesTable } from "@/domain/comparison/side-by-side/ties-table";
import { formatSideBySideQuery, sideBySideHref, sideBySidePath, type SideBySideQuery } from "./side-by-side-address";
import { SideTexts } from "./side-texts";
import { TieList } from "./tie-list";
import listStyles from "./tie-list.module.css";
import { nameTie } from "./tie-marks";
import { TieNavigation } from "./tie-navigation";
import { TieSwitch } from "./tie-switch";
import styles from "./ties-frame.module.css";

const METHODS: Readonly<Record<TieKind, { readonly href: string; readonly label: string }>> = {
  claims: { href: "/methods#claims", label: "How claims are read" },
  text: { href: "/methods#shared-text", label: "How shared text is found" },
  actors: { href: "/methods#names", label: "How names are found" },
};

const VOICES = {
  outlet: "in the outlet’s own words",
  quoted: "in quoted words",
  both: "in own and quoted words",
} as const;

interface TiesFrameProps {
  readonly slug: string;
  /** The event's own query. */
  readonly search: string;
  readonly query: SideBySideQuery;
  readonly options: Pick<ComparisonOptions, "voice" | "suggestions">;
  readonly comparison: SideBySide;
  readonly texts: Parameters<typeof SideTexts>[0]["texts"];
  readonly opened: EvidenceView | null;
}

/** Two texts, what ties them, and the drawer: the finding above, the data below. */
export function TiesFrame({ slug, search, query, options, comparison, texts, opened }: TiesFrameProps) {
  const { a, b, ties, shown } = comparison;
  const here: SideBySideQuery = { ...query, a: a.key, b: b.key };
  const page = { path: sideBySidePath(slug), search: formatSideBySideQuery(here, search) };
  const chosen = ties.find(({ key }) => key === query.tie)?.key ?? null;
  const hrefOf = (tie: Tie) => sideBySideHref(slug, { ...here, tie: tie.key }, search);
  const isCompared = comparison.counts[shown] !== null;
  return (
    <ChartFrame
      id="ties"
      heading={comparison.sentence}
      subtitle={subtitleOf(comparison, options)}
      legend={
        <TieSwitch
          slug={slug}
          search={search}
          query={query}
          comparison={comparison}
          hasSuggestions={options.suggestions}
        />
      }
      method={METHODS[shown]}
      table={tiesTable(comparison)}
      twins={{ json: twinAddress(page.path, page.search, "json"), csv: twinAddress(page.path, page.search, "csv") }}
    >
      <div className={styles.frame}>
        <div className={styles.rail}>
          <EvidenceDrawer initial={opened}>{null}</EvidenceDrawer>
          {/* Scrolled by its own keys, it has to take the focus. */}
          {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <section className={styles.list} data-tie-list="" tabIndex={0} aria-label="What both have">
            {shown === "text" && ties.length > 0 ? <PrintingLegend a={a.label.name} b={b.label.name} /> : null}
            <TieList
              comparison={comparison}
              page={page}
              selected={opened?.address ?? null}
              chosen={chosen}
              hrefOf={hrefOf}
            />
            {ties.length > 0 ? null : <NoTies comparison={comparison} slug={slug} isCompared={isCompared} />}
          </section>
        </div>
        <div className={styles.reading}>
          {ties.length === 0 ? null : (
            <TieNavigation ties={ties.map((tie) => ({ key: tie.key, number: tie.number, name: nameTie(tie) }))} />
          )}
          <SideTexts comparison={comparison} texts={texts} chosen={chosen} hrefOf={hrefOf} />
        </div>
      </div>
    </ChartFrame>
  );
}

/** What a tie is, how many there are, and what they were looked for in. */
function subtitleOf({ a, b, counts, shown }: SideBySide, { voice, suggestions }: TiesFrameProps["options"]): string {
  const who = `${a.label.name}, ${a.dateText}, and ${b.label.name}, ${b.dateText}`;
  const what = {
    claims: `claims with a passage in both, as people marked them${suggestions ? " and methods propose" : ""}`,
    text: "passages of at least twelve words that both print, word for word or nearly",
    actors: `actors that both name ${VOICES[voice]}`,
  }[shown];
  const count = counts[shown];
  return `In these 2 articles: ${who}. Ties: ${what}; ${count === null ? "not counted" : `n\u00a0=\u00a0${count}`}.`;
}

function PrintingLegend({ a, b }: { readonly a: string; readonly b: string }) {
  return (
    <p className={listStyles.legend}>
      <span>
        <ins>underlined</ins> only {a} prints it
      </span>
      <span>
        <del>struck</del> only {b} prints it
      </span>
    </p>
  );
}

interface NoTiesProps {
  readonly comparison: SideBySide;
  readonly slug: string;
  readonly isCompared: boolean;
}

/** Why there is nothing to list; not compared is not "nothing found". */
function NoTies({ comparison: { a, b, shown }, slug, isCompared }: NoTiesProps) {
  const without = [a, b].find(({ hasText }) => !hasText);
  if (!isCompared && without !== undefined) {
    return (
      <EmptyPanel
        level={2}
        heading="A text is not here"
        action={{
          label: "Attach the original",
          href: `/articles/import?attach=${without.key}`,
          needs: "import-articles",
        }}
      >
        {without.label.name} came as a record without its text. Words can be compared once it is attached.
      </EmptyPanel>
    );
  }
  if (!isCompared) {
    return (
      <EmptyPanel
        level={2}
        heading="These texts have not been compared yet"
        action={{ label: "See how far the analysis is", href: `/events/${slug}/coverage#analysis` }}
      >
        Nothing can be said about their words until they have.
      </EmptyPanel>
    );
  }
  if (shown === "claims") {
    return (
      <EmptyPanel level={2} heading="No claim in both" action={{ label: "Mark claims", href: `/articles/${a.key}` }}>
        A claim ties two articles once somebody has marked a passage for it in each.
      </EmptyPanel>
    );
  }
  return (
    <EmptyPanel level={2} heading="Nothing in both" action={null}>
      Both texts were compared; no tie of this kind was found between them.
    </EmptyPanel>
  );
}
