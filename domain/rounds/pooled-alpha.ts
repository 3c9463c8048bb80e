import type { AgreementFigure } from "../agreement/agreement-figure";
import type { CodeAgreement } from "../agreement/code-agreement";
import { krippendorffsAlpha } from "../agreement/krippendorffs-alpha";
import { tabulateRatings } from "../agreement/rating-table";
import { toRatings } from "../comparison/framing/measure-frame-agreement";

/**
 * One alpha over all codes: each article × code is a unit. It follows one person's learning, or one group's drift, where
 * a window of ten articles is too small for an alpha per code.
 *
 * The wrong tool for reporting: rare and easy codes lift it, and a finding rests on one code and not on all.
 */
export function pooledAlpha(codes: readonly Pick<CodeAgreement, "code" | "units">[], seed: string): AgreementFigure {
  const ratings = codes.flatMap(({ code, units }) =>
    toRatings(units).map((rating) => ({ ...rating, unit: `${rating.unit} ${code}` })),
  );
  return krippendorffsAlpha(tabulateRatings(ratings), "nominal", seed);
}
