import { WorkspaceError } from "@/workflows/workspace-place";
import { printNote, UsageError } from "./output";

/** Exit codes: everything done, some items failed, the call itself was wrong, the database cannot be used. */
export const EXIT = { ok: 0, someFailed: 1, usage: 2, database: 3 } as const;

/** Loaded one by one: the worker and every start would otherwise read the demo and all importers first. */
const COMMANDS: Readonly<Record<string, () => Promise<(args: readonly string[]) => Promise<number>>>> = {
  import: async () => (await import("./commands/import-pages")).importPages,
  analyze: async () => (await import("./commands/analyze")).analyze,
  agreement: async () => (await import("./commands/agreement")).agreement,
  group: async () => (await import("./commands/group")).group,
  compare: async () => (await import("./commands/compare")).compare,
  export: async () => (await import("./commands/export-bundle")).exportBundle,
  user: async () => (await import("./commands/user")).user,
  work: async () => (await import("./commands/work")).work,
  "class-door": async () => (await import("./commands/class-door")).classDoor,
  prepare: async () => (await import("./commands/prepare")).prepare,
};

const USAGE = `usage: parallax COMMAND

  import PATH… [--event SLUG] [--long] [--json]     store pages as articles, and enter them into an event;
                                                    --long reads texts of over a million characters, too
  import FILE.jsonl                                 take in an event that "export" of another Parallax wrote
  export EVENT [--without-texts]                    print an event with all work on it as JSON lines
  analyze [PATH…] [--input pasted|html|clean] [--json] [--jsonl]
                                                    say what pages hold; stores nothing
  agreement FILE.csv [--level nominal|ordinal|interval|ratio] [--json]
                                                    say how far coders agree; columns unit, coder, value,
                                                    for spans of text start, end and length as well
  group [--jsonl] [PATH…]                           say which articles report on one event; stores nothing
  compare EVENT [--codebook KEY[@VERSION]] [--suggestions]
                                                    print an event's comparison as JSON
  user add NAME [--role ROLE] | list | link LOGIN | close LOGIN
                                                    accounts, where PARALLAX_URL turns them on
  work                                              do the queued work (npm start runs this)
  class-door                                        let pupils in while a teacher wants them (npm start runs this)
`;

// Whoever reads our output may stop early (`parallax compare … | head`); that is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(EXIT.ok);
  throw error;
});

/** Runs one command; answers the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const [name = "", ...rest] = args;
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load === undefined) {
    printNote(name === "" || name === "--help" ? USAGE : `unknown command "${name}"\n${USAGE}`);
    return name === "--help" ? EXIT.ok : EXIT.usage;
  }
  try {
    const command = await load();
    return await command(rest);
  } catch (error) {
    if (error instanceof UsageError || error instanceof WorkspaceError) {
      printNote(`${error.message}\n`);
      return error instanceof WorkspaceError && error.reason === "database" ? EXIT.database : EXIT.usage;
    }
    throw error;
  }
}
