import type { Metadata } from "next";
import Link from "next/link";
import { guardedPage } from "@/app/guard/guarded";
import styles from "@/components/agreement/agreement.module.css";
import { AgreementChoices } from "@/components/agreement/agreement-choices";
import { AGREEMENT_METHOD } from "@/components/agreement/codes-of-agreement";
import { Differences } from "@/components/agreement/differences";
import { OwnFigures } from "@/components/agreement/own-figures";
import { SETTLING_NAMES } from "@/components/agreement/settling-names";
import { ChartFrame } from "@/components/charts/chart-frame";
import { EmptyPanel } from "@/components/page/empty-panel";
import { PageHead } from "@/components/page/page-head";
import { describeAgreed, ownCodesTable } from "@/domain/agreement/own-agreement-table";
import { capitalise, countInWords, countOf } from "@/domain/comparison/sentence-parts";
import { measureOwnWork, type OwnWork } from "@/workflows/agreement/measure-own-work";
import { readOwnQuery, scopedHref } from "../agreement-query";
import { loadAgreementChoices } from "../load-agreement-choices";

export const metadata: Metadata = { title: "Mine against agreed" };

const HERE = "/coding/mine";

/** Where the chosen coder's finished codings differ from what was agreed. */
export default guardedPage("view-article", async ({ database, viewer, searchParams }) => {
  const query = readOwnQuery(searchParams);
  const own = await measureOwnWork(database, viewer, query);
  const choices = await loadAgreementChoices(database.reader, query, own?.codebook.versions ?? [1]);
  const twins = (table: "codes" | "differences") => ({
    json: scopedHref(`${HERE}.json`, query, { table }),
    csv: scopedHref(`${HERE}.csv`, query, { table }),
  });
  return (
    <main id="main" className="wrap">
      <PageHead crumb={<Link href="/coding">Coding</Link>} heading="Mine against agreed">
        {own === null ? "For the coder who is at work in this browser." : describeWork(own)}
      </PageHead>
      <AgreementChoices action={HERE} {...choices} />
      {own?.namesHidden === "settling" ? <p className={styles.about}>{SETTLING_NAMES}</p> : null}
      {own === null ? (
        <EmptyPanel level={2} heading="Nobody is coding here" action={{ label: "Choose a coder", href: "/coding" }}>
          Choose who is at work in this browser; their finished codings are then set beside what was agreed.
        </EmptyPanel>
      ) : own.articleCount === 0 ? (
        <EmptyPanel
          level={2}
          heading="Nothing to compare yet"
          action={{ label: "Open the coding queue", href: "/coding" }}
        >
          An article appears here as soon as you and somebody else have finished it with this codebook. Finished by you
          alone: {countOf(own.aloneCount, "article")}.
        </EmptyPanel>
      ) : (
        <div className={styles.parts}>
          <Differences
            id="differences"
            heading={
              own.differences.length === 0
                ? "You agree everywhere."
                : capitalise(countOf(own.differences.length, "difference"))
            }
            about="The agreed coding is the adjudicated one, else what more than half of those who finished the article applied, you among them. Half of them is a split."
            differences={own.shown.map((entry) => ({
              ...entry,
              about: describeAgreed(entry, { applied: entry.codersFor.length, of: entry.codersAll.length }),
            }))}
            total={own.differences.length}
            coders={own.coders}
            codebook={own.codebook.key}
            csv={twins("differences").csv}
          />
          <ChartFrame
            id="by-code"
            heading="Code by code"
            subtitle={`Krippendorff’s alpha of your codings against the agreed ones · ${countOf(own.articleCount, "article")}; splits left out`}
            method={AGREEMENT_METHOD}
            table={ownCodesTable(own.codes)}
            twins={twins("codes")}
          >
            <OwnFigures codes={own.codes} />
          </ChartFrame>
        </div>
      )}
    </main>
  );
});

function describeWork({ codebook, event, coder, coders, articleCount, aloneCount }: OwnWork): string {
  const where = event === null ? "" : ` in ${event.title}`;
  const counts = `${countOf(articleCount, "article")} that others finished as well, ${aloneCount === 0 ? "none" : countInWords(aloneCount)} finished alone`;
  return `${coders[coder] ?? "You"}: ${codebook.name}, version ${codebook.version}${where}. ${capitalise(counts)}.`;
}
