import { readFile } from "node:fs/promises";
import { analystHere } from "@/workflows/analysis/analyst";
import { ensureAnalysed } from "@/workflows/analysis/ensure-analysed";
import { readBundle } from "@/workflows/bundle/read-bundle";
import { findEventToCompare } from "@/workflows/find-event-to-compare";
import { openWorkspace } from "@/workflows/open-workspace";
import { printJson, printNote, printText } from "../output";

/** `parallax import FILE.jsonl`: takes in what `parallax export` wrote, all of it or nothing, and has it analysed. */
export async function importBundle(path: string, { json }: { readonly json: boolean }): Promise<number> {
  const lines = (await readFile(path, "utf8")).split("\n");
  const { context, close } = await openWorkspace(process.env);
  try {
    const read = await readBundle(context, lines);
    if (!read.ok) {
      printNote(`${path}: ${read.message}\n`);
      return 1;
    }
    const onFailure = (error: string) => printNote(`a text could not be analysed: ${error}\n`);
    for (const slug of read.events) {
      const event = await findEventToCompare(context.database, slug);
      if (event.ok) await ensureAnalysed(context, analystHere, { eventId: event.id, onFailure });
    }
    const { summary, events, made, known } = read;
    await (json ? printJson({ events, made, known }) : printText(`${summary}, ${known} were here already\n`));
    return 0;
  } finally {
    await close();
  }
}
