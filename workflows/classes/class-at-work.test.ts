import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { getClassSession, listOwnResponses, listParticipants, type NumberedAnswer } from "@/db/classes";
import { readRevision } from "@/db/database";
import { NotFoundError } from "@/db/errors";
import { buildClassMaterial, buildClassPlan } from "@/test/class-material";
import { openTestWorkspace } from "@/test/workspace";
import type { WorkContext } from "../work-context";
import {
  findPupil,
  joinClass,
  type Joined,
  leaveDevice,
  MOST_PARTICIPANTS,
  returnToClass,
  saveClassAnswers,
} from "./pupil";
import {
  createClassSession,
  deleteClassSession,
  deleteDueClassSessions,
  extendClass,
  letThrough,
  openNextPart,
  turnClass,
  typeInCounts,
} from "./teach";

const NOW = "2031-04-01T10:00:00.000Z";

/** A clock that the test sets. */
async function openClass(overrides: Parameters<typeof buildClassPlan>[0] = {}) {
  const workspace = await openTestWorkspace();
  let moment = NOW;
  const context: WorkContext = { ...workspace, now: () => moment };
  const plan = buildClassPlan(overrides);
  const { key } = await createClassSession(context, { title: "Bath", plan, material: buildClassMaterial() });
  const read = () => getClassSession(context.database.reader, key);
  return { context, key, read, setClock: (at: string) => (moment = at), code: (await read()).joinCode };
}

async function join(context: WorkContext, code: string): Promise<Joined> {
  const joined = await joinClass(context, { code });
  if (!joined.ok) throw new Error(joined.message);
  return joined;
}

const answer = (item: string, value: string, number = 1): NumberedAnswer => ({ item, value, number });

test("nobody can join before it is opened or after it has ended, and a wrong code is named with the way out", async () => {
  const { context, key, code } = await openClass();
  expect(await joinClass(context, { code })).toMatchObject({ ok: false, reason: "unknown-code" });
  await turnClass(context, { key, by: "open" });
  expect(await joinClass(context, { code: `  ${code.slice(0, 4).toLowerCase()} ${code.slice(4)} ` })).toMatchObject({
    ok: true,
    sessionKey: key,
  });
  const wrong = await joinClass(context, { code: "zzzz99" });
  expect(wrong).toMatchObject({ ok: false, message: expect.stringContaining("“ZZZZ 99”") });
  await turnClass(context, { key, by: "end" });
  expect((await joinClass(context, { code })).ok).toBe(false);
});

test("pupils have a nickname, a return code and a seat of their own, and the halves differ by one at most", async () => {
  const { context, key, code, read } = await openClass();
  await turnClass(context, { key, by: "open" });
  for (let count = 0; count < 25; count += 1) await join(context, code);
  const present = await listParticipants(context.database.reader, (await read()).id);
  expect(new Set(present.map(({ nickname }) => nickname)).size).toBe(25);
  expect(new Set(present.map(({ returnCode }) => returnCode)).size).toBe(25);
  expect(present.map(({ seat }) => seat)).toEqual([...Array(25).keys()]);
  const inFirst = present.filter(({ half }) => half === 0).length;
  expect(Math.abs(25 - 2 * inFirst)).toBe(1);
});

test("a full class says so", async () => {
  const { context, key, code } = await openClass();
  await turnClass(context, { key, by: "open" });
  for (let count = 0; count < MOST_PARTICIPANTS; count += 1) await join(context, code);
  expect(await joinClass(context, { code })).toMatchObject({ ok: false, reason: "full" });
});

test("with the return code a pupil goes on in another browser; a browser that says “not me” is nobody's", async () => {
  const { context, key, code } = await openClass();
  await turnClass(context, { key, by: "start" });
  const { token, participant } = await join(context, code);
  await saveClassAnswers(context, { key, token, answers: [answer("read/A/-/done", "1")] });
  const elsewhere = await returnToClass(context, { code, returnCode: participant.returnCode });
  expect(elsewhere).toMatchObject({ ok: true, participant });
  const other = elsewhere.ok ? elsewhere.token : "";
  expect((await findPupil(context, { key, token: other }))?.answers).toEqual([answer("read/A/-/done", "1")]);
  await leaveDevice(context, token);
  expect(await findPupil(context, { key, token })).toBeNull();
  expect(await findPupil(context, { key, token: other })).not.toBeNull();
  const lost = await returnToClass(context, { code, returnCode: participant.returnCode === "0000" ? "0001" : "0000" });
  expect(lost).toMatchObject({ ok: false, reason: "unknown-return-code" });
});

test("an answer sent twice is stored once, a late one replaces nothing, and no figure is made anew for it", async () => {
  const { context, key, code } = await openClass();
  const { reader } = context.database;
  const before = await readRevision(reader);
  await turnClass(context, { key, by: "start" });
  const { token, participant } = await join(context, code);
  const save = (...answers: readonly NumberedAnswer[]) => saveClassAnswers(context, { key, token, answers });
  const item = "mark/A/cost/sentences";
  await save(answer(item, "2", 1));
  await save(answer(item, "2", 1), answer(item, "2,4", 3));
  const late = await save(answer(item, "0", 2));
  expect(late).toEqual({ ok: true, stored: [answer(item, "2,4", 3)] });
  expect(await listOwnResponses(reader, participant.id)).toEqual([answer(item, "2,4", 3)]);
  expect(await readRevision(reader)).toBe(before);
  expect(await reader.change.count()).toBe(0);
});

test("what no button of theirs can have made is refused whole", async () => {
  const { context, key, code } = await openClass();
  await turnClass(context, { key, by: "start" });
  const { token, participant } = await join(context, code);
  for (const [item, value] of [
    ["mark/A/cost/sentences", "99"],
    ["mark/A/cost/sentences", "3,2"],
    ["mark/A/wealth/sentences", "1"],
    ["before/A/-/sources", "5"],
    ["verb/A/says/choice", "maybe"],
    ["after/A/-/sources", "2"],
    ["read/A/-/text", "hello"],
    ["read", "1"],
  ] as const) {
    const answers = [answer("read/A/-/done", "1"), answer(item, value)];
    expect(await saveClassAnswers(context, { key, token, answers }), item).toMatchObject({ reason: "impossible" });
  }
  expect(await listOwnResponses(context.database.reader, participant.id)).toEqual([]);
  expect(await saveClassAnswers(context, { key: "nosuchkey", token, answers: [] })).toMatchObject({ reason: "nobody" });
});

test("paused it takes nothing, ended neither, and going on opens what comes after the conversation", async () => {
  const { context, key, code } = await openClass();
  await turnClass(context, { key, by: "start" });
  const { token } = await join(context, code);
  const save = () => saveClassAnswers(context, { key, token, answers: [answer("after/A/-/sources", "2")] });
  expect(await save()).toMatchObject({ reason: "impossible" });
  expect(await openNextPart(context, { key })).toEqual({ ok: true });
  expect(await save()).toMatchObject({ ok: true });
  expect(await openNextPart(context, { key })).toMatchObject({ ok: false, reason: "not-now" });
  await turnClass(context, { key, by: "pause" });
  expect(await save()).toMatchObject({ reason: "paused" });
  expect(await openNextPart(context, { key })).toMatchObject({ ok: false, reason: "not-now" });
  await turnClass(context, { key, by: "end" });
  expect(await save()).toMatchObject({ reason: "ended" });
  expect(await turnClass(context, { key, by: "start" })).toMatchObject({
    ok: false,
    message: expect.stringContaining("Make a new one"),
  });
});

test("a pause stops the clock, and what is added counts from the end that was set", async () => {
  const { context, key, read, setClock } = await openClass();
  expect(await extendClass(context, { key, minutes: 2 })).toMatchObject({ ok: false });
  await turnClass(context, { key, by: "start" });
  const minutes = buildClassPlan()
    .steps.slice(0, 4)
    .reduce((sum, step) => sum + step.minutes, 0);
  expect((await read()).endsAt).toBe(new Date(Date.parse(NOW) + minutes * 60_000).toISOString());
  setClock("2031-04-01T10:01:00.000Z");
  await turnClass(context, { key, by: "pause" });
  expect(await read()).toMatchObject({ endsAt: null, secondsLeft: minutes * 60 - 60 });
  setClock("2031-04-01T10:30:00.000Z");
  await turnClass(context, { key, by: "resume" });
  await extendClass(context, { key, minutes: 2 });
  const end = Date.parse("2031-04-01T10:30:00.000Z") + (minutes * 60 - 60 + 120) * 1000;
  expect(await read()).toMatchObject({ endsAt: new Date(end).toISOString(), secondsLeft: null });
});

test("there is nothing to turn in a session that does not exist", async () => {
  const { context } = await openClass();
  await expect(turnClass(context, { key: "nosuchkey", by: "start" })).rejects.toBeInstanceOf(NotFoundError);
});

test("a deleted session leaves no byte in the file, its log or the change log", async () => {
  for (const byDate of [false, true]) {
    const { context, key, code, read, setClock } = await openClass({ freeText: true });
    const { database } = context;
    const told = "Nobody at the XQ-lemon-harbour pays for it";
    await turnClass(context, { key, by: "start" });
    const { token, participant } = await join(context, code);
    for (let number = 1; number < 40; number += 1) {
      await saveClassAnswers(context, { key, token, answers: [answer("mark/A/cost/sentences", "1,3", number)] });
      await saveClassAnswers(context, {
        key,
        token,
        answers: [
          answer("before/A/-/wording", String(number % 5), number),
          answer("write/-/-/text", `${told} ${number}`, number),
        ],
      });
    }
    const secrets = [participant.nickname, "XQ-lemon-harbour", "North Bath stays closed", "mark/A/cost"];
    const found = () =>
      [database.file, `${database.file}-wal`, `${database.file}-shm`]
        .filter((file) => existsSync(file))
        .flatMap((file) =>
          secrets.filter((secret) => readFileSync(file).includes(secret)).map((secret) => [file, secret]),
        );
    await openNextPart(context, { key });
    await saveClassAnswers(context, { key, token, answers: [answer("write/-/-/text", told, 99)] });
    expect(found().length, "what is searched for can be found while it is there").toBeGreaterThan(0);
    if (byDate) {
      expect(await deleteDueClassSessions(context)).toBe(0);
      setClock(`${(await read()).deleteOn}T00:00:01.000Z`);
      expect(await deleteDueClassSessions(context)).toBe(1);
    } else {
      await deleteClassSession(context, { key });
    }
    expect(found()).toEqual([]);
    expect(await findPupil(context, { key, token })).toBeNull();
    expect(await database.reader.changeRow.count()).toBe(0);
  }
});

test("counts typed in replace one another; words of a pupil are let through in their own session alone", async () => {
  const { context, key, read } = await openClass();
  const { reader } = context.database;
  await typeInCounts(context, { key, counts: [{ item: "verb/A/says/choice", value: "neutral", count: 12 }] });
  await typeInCounts(context, { key, counts: [{ item: "verb/A/says/choice", value: "neutral", count: 9 }] });
  const sessionId = (await read()).id;
  expect(await reader.classCount.findMany({ where: { sessionId }, select: { count: true } })).toEqual([{ count: 9 }]);
  await typeInCounts(context, { key, counts: [{ item: "verb/A/says/choice", value: "neutral", count: 0 }] });
  expect(await reader.classCount.count()).toBe(0);
  expect(await letThrough(context, { key, response: 999, isShown: true })).toMatchObject({ reason: "not-there" });
});
