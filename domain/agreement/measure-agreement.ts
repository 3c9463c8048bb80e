import type { AgreementFigure } from "./agreement-figure";
import { cohensKappa, fleissKappa } from "./kappa";
import { krippendorffsAlpha } from "./krippendorffs-alpha";
import { percentAgreement } from "./percent-agreement";
import { type MeasurementLevel, type Rating, type RatingTable, tabulateRatings } from "./rating-table";

/** What `parallax agreement` prints: how far coders agree, by four measures. */
export interface AgreementReport {
  readonly level: MeasurementLevel;
  /** Number of units and of coders. */
  readonly units: number;
  readonly coders: number;
  readonly measures: {
    readonly percentAgreement: AgreementFigure;
    readonly cohensKappa: AgreementFigure;
    readonly fleissKappa: AgreementFigure;
    readonly krippendorffsAlpha: AgreementFigure;
  };
}

/**
 * All measures of agreement over one set of ratings. Per cent agreement and the kappas treat values as nominal
 * whatever the level; alpha alone uses it (docs/methods/agreement.md).
 *
 * @throws RangeError when a coder rates a unit twice or a value does not fit the level.
 */
export function measureAgreement(ratings: readonly Rating[], level: MeasurementLevel): AgreementReport {
  const table = tabulateRatings(ratings);
  const seed = seedOf(table);
  return {
    level,
    units: table.units.length,
    coders: table.coders.length,
    measures: {
      percentAgreement: percentAgreement(table, seed),
      cohensKappa: cohensKappa(table, seed),
      fleissKappa: fleissKappa(table, seed),
      krippendorffsAlpha: krippendorffsAlpha(table, level, seed),
    },
  };
}

/** The draws hang on the data's size alone, so that renaming units, coders or values changes no interval. */
function seedOf({ units, coders, values }: RatingTable): string {
  return `${units.length} units, ${coders.length} coders, ${values.length} values`;
}
