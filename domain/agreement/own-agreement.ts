import { isOfLevel } from "../comparison/compare-framing";
import { type AgreedCoding, agreeOnCodes } from "./agreed-codings";
import type { AgreementFigure } from "./agreement-figure";
import { type AgreementOptions, type CodedArticle, type CodedWork, listIndependent } from "./coded-work";
import { krippendorffsAlpha } from "./krippendorffs-alpha";
import { tabulateRatings } from "./rating-table";

/** One code in one article on which a coder and the agreed coding differ. */
export interface OwnDifference extends AgreedCoding {
  readonly article: CodedArticle;
  readonly code: string;
  readonly name: string;
  /** Whether the coder applied it. */
  readonly own: boolean;
}

/** One coder against the agreed coding, on one code. */
export interface OwnCode {
  readonly code: string;
  readonly name: string;
  /** Articles with an agreed coding, and how many of them the coder codes alike. */
  readonly articles: number;
  readonly alike: number;
  /** Articles on which people are split, the coder among them. */
  readonly split: number;
  readonly alpha: AgreementFigure;
}

export interface OwnAgreement {
  readonly codes: readonly OwnCode[];
  /** In the order of the articles, then of the codebook; splits are listed as well. */
  readonly differences: readonly OwnDifference[];
  /** Articles that the coder and somebody else finished, or that an adjudicator settled. */
  readonly articles: number;
  /** Articles that nobody but the coder has finished. */
  readonly alone: number;
}

/**
 * Where does one coder differ from what was agreed? The agreed coding is the adjudicated one, else the majority of all
 * who finished, this coder included: with two coders every difference is a split, and alpha counts only what is agreed.
 * Kinder than agreement between coders for that reason, so it is for learning, not for reporting.
 */
export function measureOwnAgreement(work: CodedWork, coder: string, options: AgreementOptions): OwnAgreement {
  const { voice, level, phase, seed } = options;
  const agreedOn = agreeOnCodes(work, options);
  const finished = new Set(
    listIndependent(work.assignments, phase)
      .filter((assignment) => assignment.coder === coder)
      .map(({ article }) => article),
  );
  const own = work.articles.filter(({ key }) => finished.has(key));
  const [anyCode] = work.codebook.codes;
  const compared = own.filter(({ key }) => {
    const { codersAll, isAdjudicated } = agreedOn(key, anyCode?.key ?? "");
    return isAdjudicated || codersAll.length > 1;
  });
  const applied = new Set(
    work.codings
      .filter((one) => one.coder === coder && (voice === "both" || one.voice === voice) && isOfLevel(one.scope, level))
      .map(({ article, code }) => `${article} ${code}`),
  );
  const decisions = work.codebook.codes.flatMap(({ key: code, name }) =>
    compared.map((article) => ({
      article,
      code,
      name,
      own: applied.has(`${article.key} ${code}`),
      ...agreedOn(article.key, code),
    })),
  );
  const position = new Map(compared.map(({ key }, index) => [key, index]));
  return {
    codes: work.codebook.codes.map(({ key, name }) =>
      measureCode(
        { code: key, name },
        decisions.filter(({ code }) => code === key),
        seed,
      ),
    ),
    differences: decisions
      .filter(({ state, own: has }) => state === "split" || has !== (state === "present"))
      .sort((a, b) => (position.get(a.article.key) ?? 0) - (position.get(b.article.key) ?? 0)),
    articles: compared.length,
    alone: own.length - compared.length,
  };
}

function measureCode(code: Pick<OwnCode, "code" | "name">, decisions: readonly OwnDifference[], seed: string): OwnCode {
  const agreed = decisions.filter(({ state }) => state === "present" || state === "absent");
  const ratings = agreed.flatMap(({ article, own, state }) => [
    { unit: article.key, coder: "own", value: own ? "1" : "0" },
    { unit: article.key, coder: "agreed", value: state === "present" ? "1" : "0" },
  ]);
  return {
    ...code,
    articles: agreed.length,
    alike: agreed.filter(({ own, state }) => own === (state === "present")).length,
    split: decisions.length - agreed.length,
    alpha: krippendorffsAlpha(tabulateRatings(ratings), "nominal", seed),
  };
}
