import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openOutbox } from "./outbox.mjs";
import { openSender } from "./sender.mjs";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A door that answers as it is told, one answer after the other, and the last one for ever. */
function makeDoor(/** @type {readonly ("stored" | "dead" | "no json" | [number, string])[]} */ ...answers) {
  /** @type {{ item: string, value: string, number: number }[][]} */
  const batches = [];
  const request = async (/** @type {unknown} */ _, /** @type {{ body?: unknown } | undefined} */ init) => {
    const sent = JSON.parse(String(init?.body)).answers;
    const answer = answers[Math.min(batches.length, answers.length - 1)];
    batches.push(sent);
    if (answer === "dead" || answer === undefined) throw new TypeError("Failed to fetch");
    if (answer === "no json") return new Response("<p>Log in to the network</p>");
    if (answer === "stored") return Response.json({ ok: true, stored: sent });
    return Response.json({ ok: false, reason: answer[1] }, { status: answer[0] });
  };
  const outbox = openOutbox(null, "key");
  /** @type {string[]} */
  const states = [];
  /** @type {ReturnType<typeof openSender>} */
  const sender = openSender({ outbox, address: "/answers", request, onChange: () => void states.push(sender.state()) });
  return { outbox, sender, batches, states };
}

test("what waits is sent together, and then the sender rests", async () => {
  const { outbox, sender, batches } = makeDoor("stored");
  outbox.put("a", "1");
  outbox.put("b", "2");
  await sender.flush();
  expect(batches.map((batch) => batch.map(({ item }) => item))).toEqual([["a", "b"]]);
  expect(outbox.waiting()).toEqual([]);
  expect(sender.state()).toBe("resting");
});

test("while nobody answers it tries again with growing pauses, and loses nothing", async () => {
  const { outbox, sender, batches } = makeDoor("dead", "no json", "dead", [503, ""], "stored");
  outbox.put("a", "1");
  await sender.flush();
  expect(sender.state()).toBe("waiting");
  await vi.advanceTimersByTimeAsync(2_000);
  expect(batches).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(batches).toHaveLength(5);
  expect([outbox.waiting(), outbox.valueOf("a"), sender.state()]).toEqual([[], "1", "resting"]);
});

test("while the class is paused answers wait, and go when it goes on", async () => {
  const { outbox, sender, batches } = makeDoor([409, "paused"], "stored");
  outbox.put("a", "1");
  await sender.flush();
  expect([sender.state(), outbox.waiting().length]).toEqual(["paused", 1]);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(batches).toHaveLength(1);
  await sender.flush();
  expect([sender.state(), outbox.waiting().length]).toEqual(["resting", 0]);
});

test("one answer that cannot be does not hold up the others", async () => {
  const { outbox, sender, batches } = makeDoor([400, "impossible"], [400, "impossible"], "stored");
  outbox.put("bad", "1");
  outbox.put("good", "1");
  await sender.flush();
  expect(batches.map((batch) => batch.map(({ item }) => item))).toEqual([["bad", "good"], ["bad"], ["good"]]);
  expect(outbox.waiting()).toEqual([]);
});

test("after the end nothing is sent any more, and a class that is gone is forgotten", async () => {
  const ended = makeDoor([409, "ended"]);
  ended.outbox.put("a", "1");
  await ended.sender.flush();
  await ended.sender.flush();
  expect([ended.sender.state(), ended.batches.length, ended.outbox.waiting()]).toEqual(["ended", 1, []]);
  const gone = makeDoor([401, ""]);
  gone.outbox.learn([{ item: "b", value: "1", number: 1 }]);
  gone.outbox.put("a", "1");
  await gone.sender.flush();
  expect([gone.sender.state(), gone.outbox.valueOf("a"), gone.outbox.valueOf("b")]).toEqual(["gone", "", ""]);
});
