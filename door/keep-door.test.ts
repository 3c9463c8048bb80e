import { expect, test } from "vitest";
import type { WantedDoor } from "@/workflows/classes/peek-door";
import { keepDoor } from "./keep-door";

const ASKED = { address: "192.168.1.20", port: 3100, askedAt: "first" };

/** Keeps a door that is wanted like this, look by look, and answers what was done. */
async function keep(
  wanted: readonly (WantedDoor | Error)[],
  { listens = () => true, stands = () => true }: { listens?: () => boolean; stands?: () => boolean } = {},
): Promise<readonly string[]> {
  const log: string[] = [];
  const stop = new AbortController();
  let look = -1;
  await keepDoor(
    {
      peek: () => {
        look += 1;
        const now = wanted[look] ?? null;
        if (now instanceof Error) throw now;
        return now;
      },
      open: ({ askedAt }) => {
        log.push(`open ${askedAt}`);
        const close = () => Promise.resolve(void log.push(`close ${askedAt}`));
        return Promise.resolve({ isListening: listens(), tend: () => Promise.resolve(stands()), close });
      },
      rest: () => Promise.resolve(look === wanted.length - 1 ? stop.abort() : undefined),
      warn: (message) => log.push(message),
    },
    stop.signal,
  );
  return log;
}

test("the door opens once while it is wanted, and closes when it is not", async () => {
  expect(await keep([null, ASKED, ASKED, ASKED, null, null])).toEqual(["open first", "close first"]);
});

test("wanted elsewhere, it closes here before it opens there", async () => {
  const other = { ...ASKED, port: 3200, askedAt: "second" };
  expect(await keep([ASKED, other])).toEqual(["open first", "close first", "open second", "close second"]);
});

test("a database that cannot be read for a moment shuts nothing", async () => {
  expect(await keep([ASKED, "unknown", new Error("database is locked"), ASKED])).toEqual([
    "open first",
    "the class door: database is locked",
    "close first",
  ]);
});

test("a door that could not open, or whose network is gone, is tried again after a while", async () => {
  const looks = Array.from({ length: 7 }, () => ASKED);
  expect(await keep(looks, { listens: () => false })).toEqual([
    "open first",
    "close first",
    "open first",
    "close first",
  ]);
  expect(await keep(looks, { stands: () => false })).toEqual([
    "open first",
    "close first",
    "open first",
    "close first",
  ]);
});
