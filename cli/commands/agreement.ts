import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import type { AgreementFigure } from "@/domain/agreement/agreement-figure";
import { type AgreementReport, measureAgreement } from "@/domain/agreement/measure-agreement";
import { MEASUREMENT_LEVELS, type MeasurementLevel } from "@/domain/agreement/rating-table";
import { printJson, printText, readArguments, UsageError } from "../output";
import { readRatings } from "../read-ratings";

const NAMES = {
  percentAgreement: "per cent agreement",
  cohensKappa: "Cohen's kappa",
  fleissKappa: "Fleiss' kappa",
  krippendorffsAlpha: "Krippendorff's alpha",
} as const;

/** `parallax agreement FILE.csv [--level …] [--json]`: how far coders agree; `-` reads standard input. */
export async function agreement(args: readonly string[]): Promise<number> {
  const { positionals, values } = readArguments(args, { level: { type: "string" }, json: { type: "boolean" } });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) {
    throw new UsageError("agreement of which file? parallax agreement FILE.csv with the columns unit, coder, value");
  }
  const level = readLevel(values.level);
  const csv = file === "-" ? await text(process.stdin) : await readTextFile(file);
  const report = measureAgreement(readRatings(csv, level), level);
  if (values.json) await printJson(report);
  else await printText(describe(report));
  return 0;
}

function readLevel(given: string | undefined): MeasurementLevel {
  const level = MEASUREMENT_LEVELS.find((known) => known === (given ?? "nominal"));
  if (level === undefined) {
    throw new UsageError(`--level is "${given ?? ""}"; give one of ${MEASUREMENT_LEVELS.join(", ")}`);
  }
  return level;
}

async function readTextFile(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function describe({ level, units, coders, measures }: AgreementReport): string {
  const rows = [
    `${units} units, ${coders} coders, level ${level}`,
    ...entriesOf(measures).map(([name, figure]) => `${NAMES[name].padEnd(22)}${describeFigure(figure)}`),
  ];
  return `${rows.join("\n")}\n`;
}

function describeFigure(figure: AgreementFigure): string {
  if (figure.value === null) return `undefined: ${figure.reason}`;
  const { value, interval } = figure;
  if (interval === null) return value.toFixed(3);
  return `${value.toFixed(3)}  (95 % interval ${interval.low.toFixed(3)} to ${interval.high.toFixed(3)})`;
}

function entriesOf(measures: AgreementReport["measures"]) {
  return [
    ["percentAgreement", measures.percentAgreement],
    ["cohensKappa", measures.cohensKappa],
    ["fleissKappa", measures.fleissKappa],
    ["krippendorffsAlpha", measures.krippendorffsAlpha],
  ] as const;
}
