import { once } from "node:events";
import { type ParseArgsConfig, parseArgs } from "node:util";

/** The call is wrong; the message says how it should be. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** One compact object a line on standard output, which holds nothing else; waits while the reader is slow. */
export async function printJson(value: unknown): Promise<void> {
  await printText(`${JSON.stringify(value)}\n`);
}

/** Text for people on standard output. */
export async function printText(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}

/** Everything that is not the answer goes to standard error. */
export function printNote(text: string): void {
  process.stderr.write(text);
}

/** Reads a command's options. @throws {UsageError} for one that it does not have. */
export function readArguments<Options extends NonNullable<ParseArgsConfig["options"]>>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
