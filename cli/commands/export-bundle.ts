import { writeBundle } from "@/workflows/bundle/write-bundle";
import { LEFT_OUT } from "@/workflows/bundle/bundle-format";
import { findEventToCompare } from "@/workflows/find-event-to-compare";
import { openWorkspace } from "@/workflows/open-workspace";
import { printJson, printNote, readArguments, UsageError } from "../output";

/**
 * `parallax export EVENT [--without-texts]`: an event with its articles and people's work as JSON lines, for another
 * Parallax to take in with `parallax import FILE.jsonl`.
 */
export async function exportBundle(args: readonly string[]): Promise<number> {
  const { positionals, values } = readArguments(args, { "without-texts": { type: "boolean" } });
  const [event] = positionals;
  if (event === undefined || positionals.length > 1) {
    throw new UsageError("export which event? parallax export EVENT [--without-texts] > FILE.jsonl");
  }
  const texts = values["without-texts"] !== true;
  const { context, close } = await openWorkspace(process.env, { mustExist: true });
  try {
    const found = await findEventToCompare(context.database, event);
    if (!found.ok) {
      printNote(`there is no event "${event}"\n`);
      return 1;
    }
    for await (const line of writeBundle(context, { event: found.slug, texts })) await printJson(line);
    printNote(`${texts ? "with texts" : "without texts"}; left out: ${LEFT_OUT.join(", ")}\n`);
    return 0;
  } finally {
    await close();
  }
}
