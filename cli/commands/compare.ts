import { DEFAULT_OPTIONS } from "@/domain/comparison/comparison";
import { compareAsTwin } from "@/workflows/compare-as-twin";
import { compareEventOrNull, DEFAULT_CODEBOOK } from "@/workflows/compare-event";
import { openWorkspace } from "@/workflows/open-workspace";
import { printJson, printNote, readArguments, UsageError } from "../output";

/** `parallax compare EVENT`: the comparison that the event's page shows, as JSON. */
export async function compare(args: readonly string[]): Promise<number> {
  const { positionals } = readArguments(args, { json: { type: "boolean" } });
  const [slug] = positionals;
  if (slug === undefined || positionals.length > 1) throw new UsageError("compare which event? parallax compare EVENT");
  const { context, close } = await openWorkspace(process.env, { mustExist: true });
  try {
    const query = { slug, codebook: DEFAULT_CODEBOOK, options: DEFAULT_OPTIONS };
    const compared = await compareEventOrNull(context.database, context, query);
    if (compared === null) {
      printNote(`there is no event "${slug}"\n`);
      return 1;
    }
    await printJson(await compareAsTwin(context.database, compared));
    return 0;
  } finally {
    await close();
  }
}
