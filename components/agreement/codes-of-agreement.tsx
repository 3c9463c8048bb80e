import type { ReactNode } from "react";
import { ChartFrame } from "@/components/charts/chart-frame";
import { type AgreementTable, articlesTable, codesTable } from "@/domain/agreement/agreement-tables";
import type { ArticleAgreement } from "@/domain/agreement/article-agreement";
import { describeCodes } from "@/domain/agreement/describe-agreement";
import type { NextStep } from "@/domain/agreement/next-step";
import type { ComparisonOptions } from "@/domain/comparison/comparison";
import { countOf, inNumber } from "@/domain/comparison/sentence-parts";
import { ArticleRanking } from "./article-ranking";
import { CodeFigures, type CodeFigure } from "./code-figures";
import { PhoneFold } from "./phone-fold";

export const AGREEMENT_METHOD = { href: "/methods#agreement", label: "How agreement is measured" } as const;

interface CodesOfAgreementProps {
  readonly agreement: {
    readonly codebook: { readonly key: string };
    readonly options: Pick<ComparisonOptions, "voice" | "level">;
    readonly coders: Readonly<Record<string, string>>;
    readonly articleCount: number;
    readonly codes: readonly CodeFigure[];
    readonly articles: readonly ArticleAgreement[];
  };
  readonly twins: (table: AgreementTable) => { readonly json: string; readonly csv: string };
  readonly disputesHref: (code: string) => string;
  /** The opened disagreements of one code; they stand below the codes. */
  readonly children?: ReactNode;
}

/** Agreement by code and by article: what can be worked on today. */
export function CodesOfAgreement({ agreement, twins, disputesHref, children }: CodesOfAgreementProps) {
  const { codebook, coders, codes, articles, articleCount, options } = agreement;
  if (articleCount === 0) return null;
  const hrefOf = (leadsTo: NonNullable<NextStep["leadsTo"]>, code: string) => {
    if (leadsTo === "disputed") return disputesHref(code);
    return leadsTo === "queue" ? "/coding" : `/codebooks/${codebook.key}#${code}`;
  };
  const n = `${countOf(articleCount, "article")}, ${countOf(codes[0]?.coders ?? 0, "coder")}`;
  const differing = articles.filter(({ disputed }) => disputed.length > 0).length;
  return (
    <>
      <ChartFrame
        id="by-code"
        heading={describeCodes(codes)}
        subtitle={`Krippendorff’s alpha of “the article has the code” · ${describeOptions(options)} · ${n}`}
        legend="Dotted: under 30 articles. Hatched: below .667. Applied: share of finished codings, of all and of each coder."
        method={AGREEMENT_METHOD}
        table={codesTable(codes, coders)}
        twins={twins("codes")}
      >
        <CodeFigures codes={codes} coders={coders} hrefOf={hrefOf} />
      </ChartFrame>
      {children}
      <PhoneFold label="Article by article">
        <ChartFrame
          id="by-article"
          heading={`Coders differ in ${differing === articleCount ? "every one" : differing} of ${articleCount} ${inNumber(articleCount, "article")}.`}
          subtitle="Codes that some applied and others did not, most first"
          method={AGREEMENT_METHOD}
          table={articlesTable(articles, coders)}
          twins={twins("articles")}
        >
          <ArticleRanking articles={articles} coders={coders} codebook={codebook.key} hrefOf={disputesHref} />
        </ChartFrame>
      </PhoneFold>
    </>
  );
}

/** Which codings count, in words. */
function describeOptions({ voice, level }: Pick<ComparisonOptions, "voice" | "level">): string {
  const words = { outlet: "the outlet’s words", quoted: "quoted words", both: "all words" }[voice];
  const scope = {
    any: "codings of any scope",
    article: "codings of the whole article",
    passage: "codings of passages",
  };
  return `${words}, ${scope[level]}`;
}
