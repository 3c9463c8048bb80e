import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { confirmImport } from "@/workflows/import/close-import";
import { describeImportedPage, type ImportedPage, importPage } from "@/workflows/import/import-page";
import { startImport } from "@/workflows/import/start-import";
import { openWorkspace } from "@/workflows/open-workspace";
import { ensureEvent } from "@/workflows/save-event";
import { listFiles } from "../list-files";
import { analyseImport } from "../analyse-import";
import { importBundle } from "./import-bundle";
import { printJson, printText, readArguments, UsageError } from "../output";

/**
 * `parallax import PATH… [--event SLUG] [--long] [--json]`, or one bundle (import-bundle.ts): stores pages; doubtful fields stay proposals. Long texts
 * are only stored, and wait for a person, unless `--long` asks for them. Ends when the analysis is stored.
 */
export async function importPages(args: readonly string[]): Promise<number> {
  const { positionals, values } = readArguments(args, {
    event: { type: "string" },
    long: { type: "boolean" },
    json: { type: "boolean" },
  });
  const [first] = positionals;
  if (first === undefined) throw new UsageError("import what? give files or folders: parallax import PATH…");
  if (positionals.length === 1 && /\.jsonl$/i.test(first)) {
    if (values.event !== undefined) throw new UsageError("--event is for pages; a bundle brings its event along");
    return importBundle(first, { json: values.json === true });
  }
  const event = values.event ?? null;
  if (event !== null && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(event)) {
    throw new UsageError(
      `--event "${event}" is no address; use small letters, digits and hyphens, such as orders-2020`,
    );
  }
  const files = listFiles(positionals);
  const { context, close } = await openWorkspace(process.env);
  try {
    if (event !== null) await ensureEvent(context, event);
    const { key: importKey } = await startImport(context, { event });
    const items: string[] = [];
    for (const path of files) {
      const { size } = await stat(path);
      const bytes = async () => new Uint8Array(await readFile(path));
      const file = { name: basename(path), byteLength: size, input: inputOf(path), readLong: values.long === true };
      items.push(await importPage(context, importKey, { ...file, bytes }));
    }
    await confirmImport(context, { importKey, doubtful: true });
    const analysed = await analyseImport(context, { importKey, event, texts: items.length });
    let failed = 0;
    for (const key of items) {
      const page = await describeImportedPage(context, key);
      if (page.state === "failed") failed += 1;
      await (values.json ? printJson(page) : printText(toLine(page)));
    }
    return failed > 0 || !analysed ? 1 : 0;
  } finally {
    await close();
  }
}

/** Whatever is not HTML or Markdown is taken as pasted text: the person named the file, so it is tried. */
function inputOf(path: string): "html" | "markdown" | "pasted" {
  if (/\.(?:html?|xhtml)$/i.test(path)) return "html";
  return /\.(?:md|markdown)$/i.test(path) ? "markdown" : "pasted";
}

function toLine({ file, state, title, outlet, outletProposal, publishedAt, message }: ImportedPage): string {
  const who = outlet ?? (outletProposal === null ? "outlet unknown" : `outlet unknown (${outletProposal}?)`);
  const wayOut = state === "long" ? " It is stored: read it with --long, or on the screen of its import." : "";
  const details = title === null ? `${message ?? ""}${wayOut}` : `${title} · ${who} · ${publishedAt ?? "undated"}`;
  return `${file}: ${state}${details === "" ? "" : ` · ${details}`}\n`;
}
