import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { findUserOfSession, listUsers } from "@/db/users";
import { asCoder, openTestWorkspace } from "@/test/workspace";
import { undoChange } from "@/workflows/undo-change";
import type { WorkContext } from "@/workflows/work-context";
import { changePassword, changeRole, closeAccount, signOutEverywhere } from "./change-account";
import { invite, inviteAgain, withdrawInvitation } from "./invite";
import { findInvitation, makeFirstOwner, takeUpInvitation } from "./make-account";
import { readSessionSecret, SECRET_FILE } from "./session-secret";
import { signIn } from "./sign-in";

const ADA = { name: "Ada Voss", login: "ada@quay.example", password: "quay lantern ferry mist" };
const BEN = { name: "Ben Okafor", login: "ben", password: "harbour gull net anchor" };

async function withOwner(): Promise<WorkContext> {
  const context = await openTestWorkspace();
  const owner = await makeFirstOwner(context, ADA);
  if (!owner.ok) throw new Error(owner.message);
  return { ...context, coderId: owner.user.coder.id };
}

async function joinAs(context: WorkContext, person = BEN, role: "editor" | "coder" = "coder") {
  const { token } = await invite(context, { name: person.name, role });
  const taken = await takeUpInvitation(context, { ...person, token });
  if (!taken.ok) throw new Error(taken.message);
  return taken;
}

test("the first owner is made once, and signs in with capitals and spaces around the name", async () => {
  const context = await withOwner();
  expect(await makeFirstOwner(context, BEN)).toMatchObject({ ok: false, reason: "has-owner" });
  expect(await signIn(context, { login: " ADA@quay.example ", password: ADA.password })).toMatchObject({ ok: true });
  expect(await listUsers(context.database.reader)).toHaveLength(1);
});

test("an unknown name, a wrong password and a closed account are refused in the same words", async () => {
  const context = await withOwner();
  const { user } = await joinAs(context);
  await closeAccount(context, { userKey: user.key, isClosed: true });
  const answers = await Promise.all([
    signIn(context, { login: "nobody", password: "x" }),
    signIn(context, { login: ADA.login, password: "not hers at all" }),
    signIn(context, { login: BEN.login, password: BEN.password }),
  ]);
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(answers[0]).toMatchObject({ ok: false, reason: "wrong" });
});

test("an invitation gives its role once", async () => {
  const context = await withOwner();
  const { token } = await invite(context, { name: "Ben", role: "editor" });
  const both = await Promise.all([
    takeUpInvitation(context, { ...BEN, token }),
    takeUpInvitation(context, { ...BEN, name: "Somebody else", login: "else", token }),
  ]);
  expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
  const users = await listUsers(context.database.reader);
  expect(users.map(({ role }) => role).toSorted()).toEqual(["editor", "owner"]);
});

test("a link that ran out, was taken back or was never made opens nothing", async () => {
  const context = await withOwner();
  const made = await invite(context, { name: "Ben", role: "coder" });
  const later = { ...context, now: () => "2031-04-09T10:00:00.000Z" };
  expect(await takeUpInvitation(later, { ...BEN, token: made.token })).toMatchObject({ ok: false, reason: "no-link" });
  await withdrawInvitation(context, made.invitation.key);
  expect(await findInvitation(context, made.token)).toBeNull();
  expect(await takeUpInvitation(context, { ...BEN, token: "guess" })).toMatchObject({ ok: false, reason: "no-link" });
});

test("an invited person goes on with the work of a coder who was here before there were accounts", async () => {
  const context = await openTestWorkspace();
  const { coderId } = await asCoder(context, "Chi Tran");
  const { token } = await invite(context, { name: "Chi", role: "coder", coderId });
  const taken = await takeUpInvitation(context, { ...BEN, name: "anything", token });
  expect(taken).toMatchObject({ ok: true, user: { coder: { id: coderId, name: "Chi Tran" } } });
});

test("a name that a coder has is not taken over by somebody new", async () => {
  const context = await withOwner();
  const { token } = await invite(context, { name: "Ada", role: "coder" });
  const refused = await takeUpInvitation(context, { ...BEN, name: ADA.name, token });
  expect(refused).toMatchObject({ ok: false, reason: "name-taken" });
  expect(await findInvitation(context, token), "the link can still be used").not.toBeNull();
});

test("ten wrong passwords close the door for that name alone, right ones included", async () => {
  const context = await withOwner();
  await joinAs(context);
  const tries = await Promise.all(
    Array.from({ length: 14 }, () => signIn(context, { login: ADA.login, password: "wrong wrong wrong" })),
  );
  expect(tries.filter((answer) => !answer.ok && answer.reason === "wrong")).toHaveLength(10);
  const right = await signIn(context, { login: ADA.login, password: ADA.password });
  expect(right).toMatchObject({ ok: false, reason: "too-many", message: expect.stringContaining("minutes") });
  expect(await signIn(context, { login: BEN.login, password: BEN.password })).toMatchObject({ ok: true });
});

test("whoever has signed in with a browser before is not locked out by what others try elsewhere", async () => {
  const context = await withOwner();
  const first = await signIn(context, ADA);
  if (!first.ok) throw new Error(first.message);
  const known = { user: first.user.key, browser: "adas-laptop" };
  for (let wrong = 0; wrong < 11; wrong += 1) await signIn(context, { login: ADA.login, password: "wrong" });
  expect(await signIn(context, ADA)).toMatchObject({ ok: false, reason: "too-many" });
  expect(await signIn(context, ADA, [{ ...known, user: "somebody else" }])).toMatchObject({ reason: "too-many" });
  expect(await signIn(context, ADA, [known])).toMatchObject({ ok: true });
  const stolen = await Promise.all(
    Array.from({ length: 12 }, () => signIn(context, { login: ADA.login, password: "wrong" }, [known])),
  );
  expect(stolen.filter((answer) => !answer.ok && answer.reason === "wrong")).toHaveLength(10);
});

test("a right password forgets the wrong ones before it", async () => {
  const context = await withOwner();
  for (let round = 0; round < 3; round += 1) {
    for (let wrong = 0; wrong < 5; wrong += 1) await signIn(context, { login: ADA.login, password: "wrong" });
    expect(await signIn(context, { login: ADA.login, password: ADA.password })).toMatchObject({ ok: true });
  }
});

test("signing out everywhere, a new password and a closed account end every session", async () => {
  const context = await withOwner();
  const { user } = await joinAs(context);
  const { reader } = context.database;
  const signedIn = async (password: string) => {
    const answer = await signIn(context, { login: BEN.login, password });
    if (!answer.ok) throw new Error(answer.message);
    return answer.session;
  };
  const first = await signedIn(BEN.password);
  expect(await findUserOfSession(reader, first)).toMatchObject({ login: "ben" });
  await signOutEverywhere(context, user.key);
  expect(await findUserOfSession(reader, first)).toBeNull();

  const second = await signedIn(BEN.password);
  const change = { userKey: user.key, old: BEN.password, password: "another long sentence" };
  const changed = await changePassword(context, change);
  expect(await findUserOfSession(reader, second)).toBeNull();
  if (!changed.ok) throw new Error(changed.message);
  expect(await findUserOfSession(reader, changed.session)).not.toBeNull();

  await closeAccount(context, { userKey: user.key, isClosed: true });
  expect(await findUserOfSession(reader, changed.session)).toBeNull();
  await closeAccount(context, { userKey: user.key, isClosed: false });
  expect(await findUserOfSession(reader, changed.session), "an old session does not come back").toBeNull();
});

test("a new password is set by a link for the account, and keeps the name to sign in with", async () => {
  const context = await withOwner();
  const { user } = await joinAs(context);
  const { token } = await inviteAgain(context, user.key);
  const taken = await takeUpInvitation(context, {
    name: "",
    login: "someone-else",
    password: "a new long password",
    token,
  });
  expect(taken).toMatchObject({ ok: true, user: { login: "ben", key: user.key } });
  expect(await signIn(context, { login: "ben", password: "a new long password" })).toMatchObject({ ok: true });
  expect(await signIn(context, { login: "ben", password: BEN.password })).toMatchObject({ ok: false });
});

test("a link for a new password does not open an account that was closed after it was made", async () => {
  const context = await withOwner();
  const { user } = await joinAs(context);
  const { token } = await inviteAgain(context, user.key);
  await closeAccount(context, { userKey: user.key, isClosed: true });
  expect(await takeUpInvitation(context, { ...BEN, token })).toMatchObject({ ok: false, reason: "no-link" });
  expect((await listUsers(context.database.reader)).find(({ key }) => key === user.key)?.archivedAt).not.toBeNull();
});

test("there is always an owner who can sign in", async () => {
  const context = await withOwner();
  const [ada] = await listUsers(context.database.reader);
  const userKey = ada?.key ?? "";
  expect(await changeRole(context, { userKey, role: "editor" })).toMatchObject({ ok: false, reason: "last-owner" });
  expect(await closeAccount(context, { userKey, isClosed: true })).toMatchObject({ ok: false, reason: "last-owner" });
  const { user } = await joinAs(context, BEN, "editor");
  await changeRole(context, { userKey: user.key, role: "owner" });
  expect(await changeRole(context, { userKey, role: "editor" })).toMatchObject({ ok: true });
});

test("no password, no secret of a link and no hash of either stands in the change log", async () => {
  const context = await withOwner();
  const { token } = await invite(context, { name: "Ben", role: "coder" });
  await takeUpInvitation(context, { ...BEN, token });
  const rows = await context.database.reader.changeRow.findMany();
  const log = JSON.stringify(rows);
  expect(rows.length).toBeGreaterThan(0);
  for (const secret of [ADA.password, BEN.password, token, "argon2id", "passwordHash"])
    expect(log).not.toContain(secret);
});

test("what changed an account is not taken back by undo, whoever asks", async () => {
  const context = await withOwner();
  const { user } = await joinAs(context);
  const changed = await changeRole(context, { userKey: user.key, role: "editor" });
  if (!changed.ok || changed.changeKey === null) throw new Error("the role was not changed");
  const undone = await undoChange(context, { changeKey: changed.changeKey });
  expect(undone).toMatchObject({ ok: false, reason: "account" });
});

test("the secret is made once, for its owner's eyes, and one that was damaged is named", async () => {
  const folder = mkdtempSync(join(tmpdir(), "parallax-secret-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const inside = join(folder, "data");
  const [one, other] = await Promise.all([readSessionSecret(inside), readSessionSecret(inside)]);
  expect(other).toBe(one);
  const file = join(inside, SECRET_FILE);
  expect(existsSync(file)).toBe(true);
  if (process.platform !== "win32") expect(statSync(file).mode & 0o077).toBe(0);
  expect(readFileSync(file, "utf8")).toBe(one);
  writeFileSync(file, "short");
  await expect(readSessionSecret(inside)).rejects.toThrow("delete it");
});
