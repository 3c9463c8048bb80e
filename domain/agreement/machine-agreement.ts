import { isOfLevel } from "../comparison/compare-framing";
import type { SuggestedMarks } from "../comparison/comparison";
import { agreeOnCodes } from "./agreed-codings";
import type { AgreementFigure } from "./agreement-figure";
import type { AgreementOptions, CodedWork } from "./coded-work";
import { krippendorffsAlpha } from "./krippendorffs-alpha";
import { tabulateRatings } from "./rating-table";

/** A method's proposals of one code against what people agree on. Counts are articles. */
export interface MachineAgreement {
  readonly code: string;
  readonly name: string;
  readonly both: number;
  readonly machineOnly: number;
  readonly peopleOnly: number;
  readonly neither: number;
  /** People are split there: no side to compare with, and in none of the counts above. */
  readonly split: number;
  readonly alpha: AgreementFigure;
}

/**
 * How far does a method find what people find? For each code over the articles that the method has read and people have
 * finished: its proposals, whatever became of them, against the agreed coding. A table of its own: a method is no coder,
 * and its figures never enter people's agreement. Reads kinder than it is where people began from the proposals.
 */
export function measureMachineAgreement(
  work: CodedWork,
  machine: Pick<SuggestedMarks, "codings" | "readings">,
  options: AgreementOptions,
): readonly MachineAgreement[] {
  const agreedOn = agreeOnCodes(work, options);
  const isRead = new Set(machine.readings.map(({ article }) => article));
  const articles = work.articles.filter(({ key }) => isRead.has(key));
  const proposed = new Set(
    machine.codings
      .filter(
        ({ voice, scope }) => (options.voice === "both" || voice === options.voice) && isOfLevel(scope, options.level),
      )
      .map(({ article, code }) => `${article} ${code}`),
  );
  return work.codebook.codes.map(({ key: code, name }) => {
    const pairs = articles.map(({ key }) => ({
      article: key,
      people: agreedOn(key, code).state,
      machine: proposed.has(`${key} ${code}`),
    }));
    const count = (people: string, machineHas: boolean) =>
      pairs.filter((pair) => pair.people === people && pair.machine === machineHas).length;
    const ratings = pairs.flatMap(({ article, people, machine: has }) =>
      people !== "present" && people !== "absent"
        ? []
        : [
            { unit: article, coder: "people", value: people === "present" ? "1" : "0" },
            { unit: article, coder: "machine", value: has ? "1" : "0" },
          ],
    );
    return {
      code,
      name,
      both: count("present", true),
      machineOnly: count("absent", true),
      peopleOnly: count("present", false),
      neither: count("absent", false),
      split: pairs.filter(({ people }) => people === "split").length,
      alpha: krippendorffsAlpha(tabulateRatings(ratings), "nominal", options.seed),
    };
  });
}
