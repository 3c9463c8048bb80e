import { expect, test } from "vitest";
import { getClassSession, listParticipants } from "@/db/classes";
import { showJoinCode } from "@/domain/classes/join-code";
import { joinAs, openClass, type OpenClass, Visitor } from "@/test/class-visitor";

async function listPupils({ context: { database }, key }: OpenClass) {
  return listParticipants(database.reader, (await getClassSession(database.reader, key)).id);
}

test("a pupil joins with the code as it stands on the stage and gets a nickname and a return code", async () => {
  const open = await openClass();
  const pupil = new Visitor(open.app);
  expect(await pupil.read(`/join?code=${open.joinCode}`)).toContain(`value="${showJoinCode(open.joinCode)}"`);
  const answer = await pupil.post("/join", { code: showJoinCode(open.joinCode).toLowerCase() });
  expect([answer.status, answer.headers.get("location")]).toEqual([303, `/s/${open.key}`]);
  const page = await pupil.read(`/s/${open.key}`);
  const [someone] = await listPupils(open);
  expect(page).toContain(someone?.nickname);
  expect(page).toContain(someone?.returnCode);
});

test("the cookie has no telling name, is for the door's own pages alone and out of a script's reach", async () => {
  const open = await openClass();
  const answer = await new Visitor(open.app).post("/join", { code: open.joinCode });
  const cookies = answer.headers.getSetCookie();
  expect(cookies.map((cookie) => /Path=([^;]+)/.exec(cookie)?.[1])).toEqual([`/s/${open.key}`, "/join"]);
  for (const cookie of cookies) {
    expect(cookie).toMatch(/^p=[0-9a-f]{32};.*HttpOnly; SameSite=Lax$/);
    expect(cookie).not.toContain("Secure");
  }
});

test("scanning the code again leads back to the same pupil", async () => {
  const open = await openClass();
  const pupil = await joinAs(open);
  const again = await pupil.post("/join", { code: open.joinCode });
  expect(again.headers.get("location")).toBe(`/s/${open.key}`);
  expect(await listPupils(open)).toHaveLength(1);
});

test("the return code leads to the same pupil on another device", async () => {
  const open = await openClass();
  await joinAs(open);
  const [someone] = await listPupils(open);
  const other = new Visitor(open.app, "192.168.1.78");
  const answer = await other.post("/join/return", { code: open.joinCode, returnCode: someone?.returnCode ?? "" });
  expect(answer.headers.get("location")).toBe(`/s/${open.key}`);
  expect(await other.read(`/s/${open.key}`)).toContain(someone?.nickname);
  expect(await listPupils(open)).toHaveLength(1);
});

test("“Not me” leaves the pupil's answers and lets somebody new join on the device", async () => {
  const open = await openClass();
  const device = await joinAs(open);
  await device.send(open.key, [{ item: "read/A/-/done", value: "1", number: 1 }]);
  expect((await device.post(`/s/${open.key}/leave`, {})).headers.get("location")).toBe("/join");
  expect((await device.ask(`/s/${open.key}`)).headers.get("location")).toBe("/join");
  await device.post("/join", { code: open.joinCode });
  const [first, second] = await listPupils(open);
  const page = await device.read(`/s/${open.key}`);
  expect(page).toContain(second?.nickname);
  expect(page).not.toContain(first?.nickname);
});

test("a wrong code is refused in words that name it, as text", async () => {
  const open = await openClass();
  const answer = await new Visitor(open.app).post("/join", { code: "<i>ABCD" });
  expect(answer.status).toBe(422);
  const page = await answer.text();
  expect(page).toContain("No class is open with the code");
  expect(page).not.toContain("<i>");
});

test("a wrong return code is refused beside its field, and a missing one as well", async () => {
  const open = await openClass();
  const forms: readonly Readonly<Record<string, string>>[] = [
    { code: open.joinCode, returnCode: "no" },
    { code: open.joinCode },
  ];
  for (const form of forms) {
    const answer = await new Visitor(open.app).post("/join/return", form);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("has the return code");
  }
});

test("after sixty wrong codes an address has to wait; others get in, and right codes count nothing", async () => {
  const open = await openClass();
  for (let joined = 0; joined < 3; joined += 1) await joinAs(open, "192.168.1.30");
  const guesser = new Visitor(open.app, "192.168.1.66");
  for (let tries = 0; tries < 60; tries += 1) {
    expect((await guesser.post("/join/return", { code: open.joinCode, returnCode: "x" })).status).toBe(422);
  }
  const refused = await guesser.post("/join", { code: open.joinCode });
  expect(refused.status).toBe(429);
  expect(await refused.text()).toContain("Try again in 10 minutes");
  await joinAs(open, "192.168.1.67");
});

test("everybody together may be wrong six hundred times", async () => {
  const open = await openClass();
  for (let tries = 0; tries < 600; tries += 1) {
    await new Visitor(open.app, `10.0.${tries % 20}.1`).post("/join", { code: "NONE22" });
  }
  expect((await new Visitor(open.app, "10.9.9.9").post("/join", { code: open.joinCode })).status).toBe(429);
});

test("nobody joins before the class is opened or after it has ended; its pupils come back to their result", async () => {
  const open = await openClass();
  await joinAs(open);
  const [someone] = await listPupils(open);
  await open.turn("end");
  expect((await new Visitor(open.app).post("/join", { code: open.joinCode })).status).toBe(422);
  const back = new Visitor(open.app, "192.168.1.79");
  await back.post("/join/return", { code: open.joinCode, returnCode: someone?.returnCode ?? "" });
  expect((await back.ask(`/s/${open.key}`)).headers.get("location")).toBe(`/s/${open.key}/result`);
});
