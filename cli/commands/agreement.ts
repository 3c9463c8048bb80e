import { readFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import type { AgreementFigure } from "@/domain/agreement/agreement-figure";
import { measureAgreement } from "@/domain/agreement/measure-agreement";
import { measureUnitizing } from "@/domain/agreement/measure-unitizing";
import { MEASUREMENT_LEVELS, type MeasurementLevel } from "@/domain/agreement/rating-table";
import { printJson, printText, readArguments, UsageError } from "../output";
import { readCsv } from "../read-csv";
import { readRatings } from "../read-ratings";
import { readSpans } from "../read-spans";

const NAMES: Readonly<Record<string, string>> = {
  percentAgreement: "per cent agreement",
  cohensKappa: "Cohen's kappa",
  fleissKappa: "Fleiss' kappa",
  krippendorffsAlpha: "Krippendorff's alpha",
  unitizingAlpha: "u-alpha, any code",
};

/** `parallax agreement FILE.csv [--level …] [--json]`: how far coders agree; `-` reads standard input. */
export async function agreement(args: readonly string[]): Promise<number> {
  const { positionals, values } = readArguments(args, { level: { type: "string" }, json: { type: "boolean" } });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) {
    throw new UsageError(
      "agreement of which file? parallax agreement FILE.csv with the columns unit, coder, value, and for spans start, end, length",
    );
  }
  const level = readLevel(values.level);
  const table = readCsv(await readText(file), ["unit", "coder", "value"]);
  if (table.columns.includes("start") && table.columns.includes("end")) {
    if (level !== "nominal") throw new UsageError(`spans are compared at level nominal, not at ${level}`);
    const report = measureUnitizing(readSpans(table));
    const byCode = report.values.map((code) => [`u-alpha, ${code.value}`, code.unitizingAlpha] as const);
    await (values.json ? printJson(report) : printText(describe(report, byCode)));
  } else {
    const report = measureAgreement(readRatings(table, level), level);
    await (values.json ? printJson(report) : printText(describe(report)));
  }
  return 0;
}

function readLevel(given: string | undefined): MeasurementLevel {
  const level = MEASUREMENT_LEVELS.find((known) => known === (given ?? "nominal"));
  if (level === undefined) {
    throw new UsageError(`--level is "${given ?? ""}"; give one of ${MEASUREMENT_LEVELS.join(", ")}`);
  }
  return level;
}

/** A name whose letters were replaced could be taken for another: bytes that are no UTF-8 are refused. */
async function readText(file: string): Promise<string> {
  const bytes = await readBytes(file);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const name = file === "-" ? "standard input" : file;
    throw new UsageError(`${name} is not in UTF-8; save it as "CSV UTF-8"`);
  }
}

async function readBytes(file: string): Promise<Uint8Array> {
  if (file === "-") return buffer(process.stdin);
  try {
    return await readFile(file);
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

interface DescribedReport {
  readonly level: MeasurementLevel;
  readonly units: number;
  readonly coders: number;
  readonly measures: Readonly<Record<string, AgreementFigure>>;
}

function describe(
  { level, units, coders, measures }: DescribedReport,
  more: readonly (readonly [name: string, figure: AgreementFigure])[] = [],
): string {
  const named = Object.entries(measures).map(([key, figure]) => [NAMES[key] ?? key, figure] as const);
  const rows = [
    `${units} units, ${coders} coders, level ${level}`,
    ...[...named, ...more].map(([name, figure]) => `${name.padEnd(20)}  ${describeFigure(figure)}`),
  ];
  return `${rows.join("\n")}\n`;
}

function describeFigure(figure: AgreementFigure): string {
  if (figure.value === null) return `undefined: ${figure.reason}`;
  const { value, interval } = figure;
  if (interval === null) return value.toFixed(3);
  return `${value.toFixed(3)}  (95 % interval ${interval.low.toFixed(3)} to ${interval.high.toFixed(3)})`;
}
