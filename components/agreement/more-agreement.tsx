import { ChartFrame } from "@/components/charts/chart-frame";
import {
  type AgreementTable,
  machineTable,
  pairsTable,
  spansTable,
  stancesTable,
} from "@/domain/agreement/agreement-tables";
import { describeMachine, describePairs, describeStances } from "@/domain/agreement/describe-agreement";
import type { MachineAgreement } from "@/domain/agreement/machine-agreement";
import type { PairAgreement } from "@/domain/agreement/pair-agreement";
import type { SpanAgreement } from "@/domain/agreement/span-agreement";
import type { StanceAgreement } from "@/domain/agreement/stance-agreement";
import { countOf } from "@/domain/comparison/sentence-parts";
import { AGREEMENT_METHOD } from "./codes-of-agreement";
import { MachineFigures, PairFigures, SpanFigures } from "./figure-tables";
import { PhoneFold } from "./phone-fold";
import { StanceDisputes } from "./stance-disputes";

interface MoreAgreementProps {
  readonly agreement: {
    readonly coders: Readonly<Record<string, string>>;
    readonly pairs: readonly PairAgreement[];
    readonly spans: readonly SpanAgreement[];
    readonly stances: StanceAgreement & { readonly hiddenCount: number };
    readonly machine: { readonly methods: readonly string[]; readonly codes: readonly MachineAgreement[] };
  };
  readonly twins: (table: AgreementTable) => { readonly json: string; readonly csv: string };
}

/** Agreement by pair of coders, of spans, of claims, and of a method with people. What has no figure is left out. */
export function MoreAgreement({ agreement, twins }: MoreAgreementProps) {
  const { coders, pairs, spans, stances, machine } = agreement;
  const marked = spans.filter(({ passages }) => passages > 0);
  const hidden = stances.hiddenCount === 0 ? "" : ` · ${countOf(stances.hiddenCount, "article")} open for you left out`;
  const compared = machine.codes.some((one) => one.both + one.machineOnly + one.peopleOnly + one.neither > 0);
  return (
    <>
      {pairs.length === 0 ? null : (
        <PhoneFold label="Pair by pair">
          <ChartFrame
            id="by-pair"
            heading={describePairs(pairs, coders)}
            subtitle="Alpha pooled code by code, over the articles that both finished; lowest first"
            method={AGREEMENT_METHOD}
            table={pairsTable(pairs, coders)}
            twins={twins("pairs")}
          >
            <PairFigures pairs={pairs} coders={coders} />
          </ChartFrame>
        </PhoneFold>
      )}
      {marked.length === 0 ? null : (
        <PhoneFold label="The same words?">
          <ChartFrame
            id="spans"
            heading={`Do they mark the same words? Passages of ${countOf(marked.length, "code")}.`}
            subtitle={`U-alpha of the marked stretches, over ${countOf(spans[0]?.articles ?? 0, "article")} with a stored text`}
            method={AGREEMENT_METHOD}
            table={spansTable(spans)}
            twins={twins("spans")}
          >
            <SpanFigures spans={marked} />
          </ChartFrame>
        </PhoneFold>
      )}
      {stances.units === 0 ? null : (
        <PhoneFold label="Claims">
          <ChartFrame
            id="stances"
            heading={describeStances(stances)}
            subtitle={`Claim × article, mentioned or looked for in vain · ${countOf(stances.articles, "article")}, ${countOf(stances.coders, "coder")}${hidden}`}
            method={AGREEMENT_METHOD}
            table={stancesTable(stances, coders)}
            twins={twins("stances")}
          >
            <StanceDisputes stances={stances} coders={coders} />
          </ChartFrame>
        </PhoneFold>
      )}
      {compared ? (
        <PhoneFold label="A method against people">
          <ChartFrame
            id="machine"
            heading={describeMachine(machine.codes)}
            subtitle={`${machine.methods.join(", ")} against the agreed coding of people, in articles; no part of the figures above`}
            method={AGREEMENT_METHOD}
            table={machineTable(machine.codes)}
            twins={twins("machine")}
          >
            <MachineFigures codes={machine.codes} />
          </ChartFrame>
        </PhoneFold>
      ) : null}
    </>
  );
}
