import { parseCodebookChoice } from "@/domain/codebooks/codebook-choice";
import { DEFAULT_OPTIONS } from "@/domain/comparison/comparison";
import { analystHere } from "@/workflows/analysis/analyst";
import { ensureAnalysed } from "@/workflows/analysis/ensure-analysed";
import { compareAsTwin } from "@/workflows/compare-as-twin";
import { compareEventOrNull, DEFAULT_CODEBOOK } from "@/workflows/compare-event";
import { findEventToCompare } from "@/workflows/find-event-to-compare";
import { openWorkspace } from "@/workflows/open-workspace";
import { printJson, printNote, readArguments, UsageError } from "../output";

/**
 * `parallax compare EVENT [--codebook KEY[@VERSION]] [--suggestions] [--json]`: the comparison that the event's page shows,
 * as JSON; with `--suggestions` also what methods propose. Texts that were not analysed or compared yet are, first.
 */
export async function compare(args: readonly string[]): Promise<number> {
  const { positionals, values } = readArguments(args, {
    codebook: { type: "string" },
    suggestions: { type: "boolean" },
    json: { type: "boolean" },
  });
  const [wanted] = positionals;
  if (wanted === undefined || positionals.length > 1) {
    throw new UsageError("compare which event? parallax compare EVENT [--codebook KEY[@VERSION]] [--suggestions]");
  }
  const { codebook = DEFAULT_CODEBOOK } = values;
  if (parseCodebookChoice(codebook) === null) {
    throw new UsageError(`--codebook names a codebook, or KEY@VERSION; "${codebook}" is neither`);
  }
  const { context, close } = await openWorkspace(process.env, { mustExist: true });
  try {
    const event = await findEventToCompare(context.database, wanted);
    if (!event.ok) {
      printNote(`there is no event "${wanted}"${sayNearest(event.nearest)}\n`);
      return 1;
    }
    const onFailure = (error: string) => printNote(`a text could not be analysed: ${error}\n`);
    if (!(await ensureAnalysed(context, analystHere, { eventId: event.id, onFailure }))) {
      printNote(`the texts of "${event.slug}" have not been compared: none is stored, or they are changing\n`);
    }
    const options = { ...DEFAULT_OPTIONS, suggestions: values.suggestions === true };
    const compared = await compareEventOrNull(context.database, context, { slug: event.slug, codebook, options });
    if (compared === null) {
      printNote(`there is no codebook "${codebook}"\n`);
      return 1;
    }
    await printJson(await compareAsTwin(context.database, compared));
    return 0;
  } finally {
    await close();
  }
}

function sayNearest(slugs: readonly string[]): string {
  return slugs.length === 0 ? "; there is no event yet" : `; nearest: ${slugs.join(", ")}`;
}
