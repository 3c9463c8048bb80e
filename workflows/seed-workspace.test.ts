import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { listCoders } from "@/db/coders";
import { addCoder } from "./add-coder";
import { openWorkspace } from "./open-workspace";
import { seedWorkspace } from "./seed-workspace";
import type { WorkContext } from "./work-context";
import { WorkspaceError } from "./workspace-place";

function scratch() {
  const folder = join(mkdtempSync(join(tmpdir(), "parallax-seed-")), "data");
  return { folder, environment: { PARALLAX_DATA: folder } };
}

const addAda = async (context: WorkContext) => void (await addCoder(context, { name: "Ada" }));

async function coderNames(environment: Record<string, string>) {
  const { context, close } = await openWorkspace(environment, { mustExist: true });
  const coders = await listCoders(context.database.reader);
  await close();
  return coders.map(({ name }) => name);
}

test("a missing database is made with what the seed puts in, and only once", async () => {
  const { folder, environment } = scratch();
  expect(await seedWorkspace(environment, addAda)).toMatchObject({ state: "seeded" });
  expect(await coderNames(environment)).toEqual(["Ada"]);
  expect(await seedWorkspace(environment, addAda)).toEqual({ state: "not-wanted" });
  expect(readdirSync(folder).filter((name) => name.startsWith("seeding-"))).toEqual([]);
});

test("a database that somebody makes while the demo is being seeded stays as it is", async () => {
  const { environment } = scratch();
  const seeded = await seedWorkspace(environment, async (context) => {
    await addAda(context);
    const { context: other, close } = await openWorkspace(environment);
    await addCoder(other, { name: "Ben" });
    await close();
  });
  expect(seeded).toMatchObject({ state: "made-meanwhile" });
  expect(await coderNames(environment)).toEqual(["Ben"]);
});

test("a seed that fails leaves no database", async () => {
  const { folder, environment } = scratch();
  await expect(seedWorkspace(environment, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(readdirSync(folder)).toEqual([]);
});

test("what a stopped seeding left is removed, and what another process is seeding is not", async () => {
  const { folder, environment } = scratch();
  const gone = spawnSync(process.execPath, ["--version"]).pid;
  for (const pid of [gone, process.ppid]) mkdirSync(join(folder, `seeding-${pid}`), { recursive: true });
  await seedWorkspace({ ...environment, PARALLAX_DEMO: "off" }, addAda);
  expect(readdirSync(folder)).toEqual([`seeding-${process.ppid}`]);
});

test("the log of a database that is missing is not played into the demo", async () => {
  const { folder, environment } = scratch();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "parallax.db-wal"), "what a moved database left behind");
  await expect(seedWorkspace(environment, addAda)).rejects.toThrow(WorkspaceError);
  expect(readdirSync(folder)).toEqual(["parallax.db-wal"]);
});
