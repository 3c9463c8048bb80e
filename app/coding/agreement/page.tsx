import type { Metadata } from "next";
import Link from "next/link";
import { guardedPage } from "@/app/guard/guarded";
import agreementStyles from "@/components/agreement/agreement.module.css";
import { AgreementChoices } from "@/components/agreement/agreement-choices";
import { CodesOfAgreement } from "@/components/agreement/codes-of-agreement";
import { Differences } from "@/components/agreement/differences";
import { MoreAgreement } from "@/components/agreement/more-agreement";
import { EmptyPanel } from "@/components/page/empty-panel";
import { PageHead } from "@/components/page/page-head";
import type { AgreementTable } from "@/domain/agreement/agreement-tables";
import { capitalise, countInWords, countOf } from "@/domain/comparison/sentence-parts";
import { measureWorkspaceAgreement, type WorkspaceAgreement } from "@/workflows/agreement/measure-workspace-agreement";
import { type AgreementScope, readAgreementQuery, scopedHref } from "../agreement-query";
import { loadAgreementChoices } from "../load-agreement-choices";

export const metadata: Metadata = { title: "Do coders agree?" };

const HERE = "/coding/agreement";

/** How far coders agree, code by code, article by article and pair by pair, and what to do next. */
export default guardedPage("view-article", async ({ database, viewer, searchParams }) => {
  const query = readAgreementQuery(searchParams);
  const agreement = await measureWorkspaceAgreement(database, viewer, query);
  const choices = await loadAgreementChoices(database.reader, query, agreement.codebook.versions);
  const { codebook, coders, opened, articleCount, stances } = agreement;
  const parts = {
    agreement,
    twins: (table: AgreementTable) => ({
      json: scopedHref(`${HERE}.json`, query, { table }),
      csv: scopedHref(`${HERE}.csv`, query, { table }),
    }),
    disputesHref: (code: string) => scopedHref(HERE, query, { code }, "disagreements"),
  };
  return (
    <main id="main" className="wrap">
      <PageHead crumb={<Link href="/coding">Coding</Link>} heading="Do coders agree?">
        {describeScope(agreement)}
      </PageHead>
      <AgreementChoices action={HERE} {...choices} />
      {articleCount === 0 && stances.units === 0 ? (
        <EmptyPanel
          level={2}
          heading="No article was finished by two coders"
          action={{ label: "Open the coding queue", href: "/coding" }}
        >
          Agreement compares what two or more people found in the same article without knowing of each other. Finished
          by one person alone: {countOf(agreement.aloneCount, "article")}.
        </EmptyPanel>
      ) : (
        <div className={agreementStyles.parts}>
          <Ways scope={query} />
          <CodesOfAgreement {...parts}>
            {opened === null ? null : (
              <Differences
                id="disagreements"
                heading={`Disagreements on ${opened.name}`}
                about={
                  opened.total === 0
                    ? "None: coders agree on it."
                    : "Who applied it and who did not, each with the words."
                }
                differences={opened.entries}
                total={opened.total}
                coders={coders}
                codebook={codebook.key}
                csv={parts.twins("disagreements").csv}
              />
            )}
          </CodesOfAgreement>
          <MoreAgreement {...parts} />
        </div>
      )}
    </main>
  );
});

/** Where the same work is seen otherwise. */
function Ways({ scope }: { readonly scope: AgreementScope }) {
  const isHidden = scope.names === "hidden";
  return (
    <p className={agreementStyles.ways}>
      <Link prefetch={false} href={scopedHref("/coding/mine", { ...scope, names: "shown" })}>
        Mine against agreed
      </Link>
      <Link prefetch={false} href={scopedHref("/coding/table", scope)}>
        Download article × code × coder
      </Link>
      <Link prefetch={false} href={scopedHref(HERE, { ...scope, names: isHidden ? "shown" : "hidden" })}>
        {isHidden ? "Show names" : "Hide names"}
      </Link>
    </p>
  );
}

function describeScope({ codebook, event, articleCount, aloneCount, hiddenCount }: WorkspaceAgreement): string {
  const where = event === null ? "" : ` in ${event.title}`;
  const sentences = [
    `${codebook.name}, version ${codebook.version}${where}`,
    `${countOf(articleCount, "article")} finished by two or more people, ${aloneCount === 0 ? "none" : countInWords(aloneCount)} by one alone`,
    ...(hiddenCount === 0 ? [] : [`${countOf(hiddenCount, "article")} still open for you left out`]),
  ];
  return `${sentences.map(capitalise).join(". ")}.`;
}
