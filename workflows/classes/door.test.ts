import { expect, test } from "vitest";
import { readClassDoor } from "@/db/classes";
import { openClass } from "@/test/class-visitor";
import { openTestWorkspace, TEST_MOMENT } from "@/test/workspace";
import { isDoorInUse, reportDoor, shutUnusedDoor } from "./door";
import { peekDoor } from "./peek-door";
import { openClassDoor } from "./teach";

const PLACE = { address: "127.0.0.1", port: 3100 };

test("what became of a door is written down for the asking that it answers, and for no other", async () => {
  const context = await openTestWorkspace();
  await openClassDoor(context, PLACE);
  await reportDoor(context, { askedAt: "earlier", report: { problem: "of another asking" } });
  await reportDoor(context, { askedAt: TEST_MOMENT, report: { listeningAt: TEST_MOMENT, reached: 2 } });
  const door = await readClassDoor(context.database.reader);
  expect(door).toMatchObject({ ...PLACE, listeningAt: TEST_MOMENT, problem: null, reached: 2 });
});

test("a glance without the database client sees what is asked for, and says where it cannot see", async () => {
  const context = await openTestWorkspace();
  expect(peekDoor(context.database.file)).toBeNull();
  await openClassDoor(context, PLACE);
  expect(peekDoor(context.database.file)).toEqual({ ...PLACE, askedAt: TEST_MOMENT });
  expect(peekDoor(`${context.database.file}.none`)).toBe("unknown");
});

test("a door that no class uses is shut, one that a class uses is not; its end alone shuts nothing", async () => {
  const { context, turn } = await openClass();
  await openClassDoor(context, PLACE);
  expect(await isDoorInUse(context)).toBe(true);
  await shutUnusedDoor(context, TEST_MOMENT);
  expect(await readClassDoor(context.database.reader)).not.toBeNull();
  await turn("end");
  expect([await isDoorInUse(context), await readClassDoor(context.database.reader)]).toEqual([
    false,
    expect.anything(),
  ]);
  await shutUnusedDoor(context, "earlier");
  expect(await readClassDoor(context.database.reader)).not.toBeNull();
  await shutUnusedDoor(context, TEST_MOMENT);
  expect(await readClassDoor(context.database.reader)).toBeNull();
});
