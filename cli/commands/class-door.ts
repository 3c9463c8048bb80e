import { setTimeout } from "node:timers/promises";
import { keepDoor } from "@/door/keep-door";
import { peekDoor } from "@/workflows/classes/peek-door";
import { findPlace } from "@/workflows/workspace-place";
import { printNote, readArguments } from "../output";

const LOOK_EVERY_MS = 1_000;

/**
 * `parallax class-door`: a server of its own for pupils, which listens while a teacher has asked for it, until a signal
 * comes. Most days nobody does: the server and the database client are loaded when they are first needed.
 */
export async function classDoor(args: readonly string[]): Promise<number> {
  readArguments(args, {});
  const { file } = findPlace(process.env);
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());
  await keepDoor(
    {
      peek: () => peekDoor(file),
      open: async (asked) => (await import("@/door/open-door")).openDoor(process.env, asked),
      // The signal ends the rest early.
      rest: () => setTimeout(LOOK_EVERY_MS, undefined, { signal: stop.signal }).catch(() => undefined),
      warn: (message) => printNote(`${message}\n`),
    },
    stop.signal,
  );
  return 0;
}
