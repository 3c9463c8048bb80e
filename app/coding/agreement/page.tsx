import type { Metadata } from "next";
import Link from "next/link";
import { guardedPage } from "@/app/guard/guarded";
import agreementStyles from "@/components/agreement/agreement.module.css";
import { AgreementChoices } from "@/components/agreement/agreement-choices";
import { CodesOfAgreement } from "@/components/agreement/codes-of-agreement";
import { Differences } from "@/components/agreement/differences";
import { MoreAgreement } from "@/components/agreement/more-agreement";
import { NextSteps } from "@/components/agreement/next-steps";
import { SETTLING_NAMES } from "@/components/agreement/settling-names";
import { EmptyPanel } from "@/components/page/empty-panel";
import { PageHead } from "@/components/page/page-head";
import type { AgreementTable } from "@/domain/agreement/agreement-tables";
import type { WorkStep } from "@/domain/agreement/list-next-steps";
import { capitalise, countInWords, countOf } from "@/domain/comparison/sentence-parts";
import { isAllowed } from "@/domain/permissions/permissions";
import { measureWorkspaceAgreement, type WorkspaceAgreement } from "@/workflows/agreement/measure-workspace-agreement";
import { adjudicateHref } from "../adjudicate/adjudicate-query";
import { type AgreementScope, readAgreementQuery, scopedHref } from "../agreement-query";
import { loadAgreementChoices } from "../load-agreement-choices";

export const metadata: Metadata = { title: "Do coders agree?" };

const HERE = "/coding/agreement";

/** How far coders agree, code by code, article by article and pair by pair, and what to do next. */
export default guardedPage("view-article", async ({ database, viewer, searchParams, role, accounts }) => {
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
  const mayAdjudicate = isAllowed(role, "adjudicate", accounts);
  const hrefOf = ({ leadsTo, code }: WorkStep): string | null => {
    if (leadsTo === "disputed") return parts.disputesHref(code ?? "");
    if (leadsTo === "adjudicate") return mayAdjudicate ? adjudicateHref(codebook.key) : null;
    return leadsTo === "stances" ? scopedHref(HERE, query, {}, "stances") : "/coding";
  };
  return (
    <main id="main" className="wrap">
      <PageHead crumb={<Link href="/coding">Coding</Link>} heading="Do coders agree?">
        {describeScope(agreement)}
      </PageHead>
      {articleCount === 0 && stances.units === 0 ? (
        <>
          <AgreementChoices action={HERE} {...choices} />
          <EmptyPanel
            level={2}
            heading="No article was finished by two coders"
            action={{ label: "Open the coding queue", href: "/coding" }}
          >
            Agreement compares what two or more people found in the same article without knowing of each other. Finished
            by one person alone: {countOf(agreement.aloneCount, "article")}.
          </EmptyPanel>
        </>
      ) : (
        <div className={agreementStyles.parts}>
          <div className={agreementStyles.start}>
            <NextSteps steps={agreement.nextSteps} hrefOf={hrefOf} />
            <AgreementChoices action={HERE} {...choices} />
            <Ways scope={query} isSettling={agreement.options.namesHidden === "settling"} />
          </div>
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
function Ways({ scope, isSettling }: { readonly scope: AgreementScope; readonly isSettling: boolean }) {
  const isHidden = scope.names === "hidden";
  return (
    <p className={agreementStyles.ways}>
      <Link prefetch={false} href={scopedHref("/coding/mine", { ...scope, names: "shown" })}>
        Mine against agreed
      </Link>
      <Link prefetch={false} href={scopedHref("/coding/table", scope)}>
        Download article × code × coder
      </Link>
      {isSettling ? (
        <span>{SETTLING_NAMES}</span>
      ) : (
        <Link prefetch={false} href={scopedHref(HERE, { ...scope, names: isHidden ? "shown" : "hidden" })}>
          {isHidden ? "Show names" : "Hide names"}
        </Link>
      )}
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
