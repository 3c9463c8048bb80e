import { ChartFrame } from "@/components/charts/chart-frame";
import { type PageAddress, twinAddress } from "@/components/evidence/evidence-href";
import { SPEAKER_TYPES, VERB_CLASSES } from "@/domain/claims/claim";
import { SPEAKER_TYPE_WORDS, VERB_CLASS_WORDS } from "@/domain/claims/mention-words";
import {
  describeFigures,
  describeMeasure,
  describeTypes,
  describeVerbs,
  describeVia,
} from "@/domain/comparison/voices/describe-voices";
import { inNumber } from "@/domain/comparison/sentence-parts";
import { type VoiceTable, voicesTableOf } from "@/domain/comparison/voices/voices-table";
import type { VoicesComparison } from "@/domain/comparison/voices/voices-comparison";
import { OutletsByKind } from "./outlets-by-kind";
import { SpeakerVerbs } from "./speaker-verbs";
import { SpeakersByOutlet } from "./speakers-by-outlet";
import { ViaList } from "./via-list";
import { VoiceFigures } from "./voice-figures";

const METHOD = { href: "/methods#voices", label: "How voices are counted" } as const;

interface VoicesChartsProps {
  readonly voices: VoicesComparison;
  readonly page: PageAddress;
  readonly selected: string | null;
  /** Which articles the reader looks at, in words; empty: all. */
  readonly filter: string;
}

/** The charts of the voices, the finding first. */
export function VoicesCharts({ voices, page, selected, filter }: VoicesChartsProps) {
  const articles = voices.columns.reduce((sum, column) => sum + column.articles.length, 0);
  const measure = [describeMeasure(voices), filter].filter((part) => part !== "").join(" · ");
  const short = [`${articles} ${inNumber(articles, "article")}`, filter].filter((part) => part !== "").join(" · ");
  const frame = (part: VoiceTable) => ({
    method: METHOD,
    table: voicesTableOf(voices, part),
    twins: {
      json: twinAddress(page.path, page.search, "json"),
      csv: twinAddress(page.path, `${page.search === "" ? "" : `${page.search}&`}table=${part}`, "csv"),
    },
  });
  const marks = { page, selected };
  const read = voices.columns.filter(({ articles }) => articles.length > 0);
  const classes = VERB_CLASSES.filter((verbClass) =>
    read.some(({ verbClasses }) => verbClasses.some((other) => other.verbClass === verbClass && other.mark.count > 0)),
  );
  return (
    <>
      <ChartFrame
        id="speakers"
        heading={voices.sentence}
        subtitle={`Statements, and below them words in quotation marks; furthest apart first · ${measure}`}
        {...frame("speakers")}
      >
        <SpeakersByOutlet voices={voices} {...marks} />
      </ChartFrame>
      <ChartFrame
        id="figures"
        heading={describeFigures(voices)}
        subtitle={`Three figures, each with a scale of its own, never added up · ${measure}`}
        {...frame("figures")}
      >
        <VoiceFigures voices={voices} {...marks} />
      </ChartFrame>
      <ChartFrame
        id="types"
        heading={describeTypes(voices)}
        subtitle={`Distinct speakers by type · ${short}`}
        {...frame("types")}
      >
        <OutletsByKind
          caption="Distinct speakers by type and outlet"
          kinds={SPEAKER_TYPES.map((type) => ({ key: type, label: SPEAKER_TYPE_WORDS[type] }))}
          rows={read.map(({ column, types }) => ({ column, marks: types.map(({ mark }) => mark) }))}
          {...marks}
        />
      </ChartFrame>
      {classes.length === 0 ? null : (
        <ChartFrame
          id="verbs"
          heading={describeVerbs(voices)}
          subtitle={`Verbs that introduce speakers, by class, then by speaker · ${short}`}
          {...frame("verbs")}
        >
          <OutletsByKind
            caption="Verbs by class and outlet"
            kinds={classes.map((verbClass) => ({ key: verbClass, label: VERB_CLASS_WORDS[verbClass].label }))}
            rows={read.map(({ column, verbClasses }) => ({
              column,
              marks: classes.flatMap((wanted) =>
                verbClasses.filter(({ verbClass }) => verbClass === wanted).map(({ mark }) => mark),
              ),
            }))}
            {...marks}
          />
          <SpeakerVerbs voices={voices} {...marks} />
        </ChartFrame>
      )}
      {voices.via.length === 0 ? null : (
        <ChartFrame
          id="via"
          heading={describeVia(voices)}
          subtitle={`Statements for which somebody else is cited · ${short}`}
          {...frame("via")}
        >
          <ViaList voices={voices} {...marks} />
        </ChartFrame>
      )}
    </>
  );
}
