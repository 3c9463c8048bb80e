import { execFileSync, spawn } from "node:child_process";
import { chmod, mkdir, mkdtemp, open, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { copiedPage } from "./copied-page";
import { expect, expectAccessible, expectNoOverflow, test } from "./fixtures";
import { findFreePort, makeDataFolder, ROOT, startParallax } from "./server";

const SLIPWAY = copiedPage({
  headline: "Boatbuilders get their slipway back",
  paragraphs: [
    "The old slipway on the Grebe is open again after eleven years. The town has dug out two hundred loads of mud, and on Saturday the first hull slid into the water without a scratch.",
    "Three boatyards share the ramp and pay by the metre. Whoever owns a rowing boat may use it for nothing on Sunday mornings, provided that somebody else holds the rope.",
    "What happens to the mud is still open. It lies in a heap behind the chandler's, where it smells, and the county wants to know what is in it before it goes on any field.",
  ],
});

interface Refused {
  readonly code: number | null;
  readonly lines: readonly string[];
}

/** Starts Parallax in a way that cannot work; answers what it printed, line by line. */
async function startInVain(environment: Readonly<Record<string, string>>, asNobody = false): Promise<Refused> {
  const child = spawn(process.execPath, ["scripts/start.mjs", "--as-built"], {
    cwd: ROOT,
    env: {
      ...process.env,
      PARALLAX_DEMO: "off",
      PARALLAX_HOST: "",
      PARALLAX_PORT: String(await findFreePort()),
      PARALLAX_URL: "",
      ...environment,
    },
    stdio: ["ignore", "pipe", "pipe"],
    ...(asNobody ? { uid: NOBODY, gid: NOBODY } : {}),
  });
  let output = "";
  const read = (chunk: Buffer) => {
    output += chunk.toString("utf8");
    // It was not refused; whoever waits would wait for good.
    if (output.includes("running at")) child.kill("SIGTERM");
  };
  child.stdout.on("data", read);
  child.stderr.on("data", read);
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { code, lines: output.trim().split("\n") };
}

/** Root may write anywhere; what an ordinary user meets is met by this one. */
const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;

let folder = "";
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "parallax-refused-"));
});
test.afterAll(async () => rm(folder, { recursive: true, force: true }));

test("a busy port is named, with another to take @desktop", async () => {
  const server = createServer().listen(await findFreePort(), "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  const port = typeof address === "object" ? (address?.port ?? 0) : 0;
  const { code, lines } = await startInVain({ PARALLAX_DATA: join(folder, "port"), PARALLAX_PORT: String(port) });
  await new Promise((resolve) => server.close(resolve));
  expect(code).toBe(1);
  expect(lines).toEqual([
    expect.stringContaining(`Port ${port} on 127.0.0.1 is in use: stop the program that uses it`),
  ]);
});

const SETTINGS = [
  ["PARALLAX_PORT", "eighty", "set it to a whole number from 1 to 65535"],
  ["PARALLAX_HOST", "my machine", "set it to an IP address or localhost"],
  ["PARALLAX_URL", "parallax.example.org/news", "set it to an address without a path"],
  ["PARALLAX_DEMO", "no", "set it to off, or unset it to get the demo"],
] as const;

for (const [variable, value, wayOut] of SETTINGS) {
  test(`${variable} that cannot be used is named with its value and the way out @desktop`, async () => {
    const { code, lines } = await startInVain({ PARALLAX_DATA: join(folder, "setting"), [variable]: value });
    expect(code).toBe(1);
    expect(lines).toEqual([`${variable} is "${value}", which Parallax cannot use: ${lines[0]?.split("use: ")[1]}`]);
    expect(lines[0]).toContain(wayOut);
  });
}

test("a data folder that is a file, or that may not be written, is refused @desktop", async () => {
  const file = join(folder, "notes.txt");
  await writeFile(file, "not a folder");
  const onFile = await startInVain({ PARALLAX_DATA: file });
  expect(onFile.code).toBe(1);
  expect(onFile.lines).toEqual([expect.stringMatching(/is a file: set PARALLAX_DATA to a folder\.$/)]);

  test.skip(process.platform === "win32", "Windows knows no permission bits");
  const closed = join(folder, "closed");
  await mkdir(closed);
  await chmod(closed, 0o555);
  await chmod(folder, 0o755);
  const onClosed = await startInVain({ PARALLAX_DATA: closed }, isRoot);
  expect(onClosed.code).toBe(1);
  expect(onClosed.lines).toEqual([
    expect.stringMatching(/cannot be written \(EACCES\): make it writable, or set PARALLAX_DATA to another folder\.$/),
  ]);
});

test("a database that may not be written is refused @desktop", async () => {
  // A folder in its place is what even root cannot write to.
  const data = join(folder, "locked");
  await mkdir(join(data, "parallax.db"), { recursive: true });
  await writeFile(join(data, "parallax.db", "taken"), "");
  const { code, lines } = await startInVain({ PARALLAX_DATA: data });
  expect(code).toBe(3);
  expect(lines).toEqual([expect.stringMatching(/cannot write the database .*; give this user the right to write it/)]);
});

test("a damaged database is refused and left as it is @desktop", async () => {
  const data = await makeDataFolder({ demo: true });
  try {
    const database = await open(join(data, "parallax.db"), "r+");
    await database.write(Buffer.alloc(64 * 1024, 0x5a), 0, undefined, 8 * 4096);
    await database.close();
    const { code, lines } = await startInVain({ PARALLAX_DATA: data });
    expect(code).toBe(3);
    expect(lines).toEqual([expect.stringMatching(/is damaged \(.*\); move it aside and restore a backup/)]);

    const words = "This was a database once, before somebody opened it in an editor.";
    await writeFile(join(data, "parallax.db"), words);
    const edited = await startInVain({ PARALLAX_DATA: data });
    expect(edited.code).toBe(3);
    expect(edited.lines).toEqual([expect.stringMatching(/is damaged \(.*\); move it aside and restore a backup/)]);
    expect(await readFile(join(data, "parallax.db"), "utf8")).toBe(words);
  } finally {
    await rm(data, { recursive: true, force: true });
  }
});

test("a database of a newer version is refused @desktop", async () => {
  const data = await makeDataFolder({ demo: true });
  try {
    noteMigration(join(data, "parallax.db"), "99990101000000_of_a_later_year");
    const { code, lines } = await startInVain({ PARALLAX_DATA: data });
    expect(code).toBe(3);
    expect(lines).toEqual([
      expect.stringMatching(/was made by a newer version \(it has "99990101000000_of_a_later_year"\); update Parallax/),
    ]);
  } finally {
    await rm(data, { recursive: true, force: true });
  }
});

/** Does to a database what a later version does when it migrates it. In a process of its own: only db/ opens files. */
function noteMigration(file: string, name: string): void {
  const script = `const [file, name] = process.argv.slice(1);
    const database = new (require("better-sqlite3"))(file);
    database.prepare("INSERT INTO _prisma_migrations (id, checksum, migration_name, applied_steps_count) VALUES (?, ?, ?, 1)").run(name, name, name);
    database.close();`;
  execFileSync(process.execPath, ["-e", script, file, name], { cwd: ROOT });
}

test("what the command line imported is there at the next start, and at the one after it @desktop", async ({
  page,
}) => {
  test.slow();
  const dataFolder = await makeDataFolder({ demo: false });
  try {
    const file = join(folder, "slipway.txt");
    await writeFile(file, SLIPWAY);
    execFileSync(process.execPath, ["cli/parallax.mjs", "import", file], {
      cwd: ROOT,
      env: { ...process.env, PARALLAX_DATA: dataFolder, PARALLAX_DEMO: "off" },
    });
    for (const start of ["first", "second"]) {
      await test.step(`${start} start`, async () => {
        const server = await startParallax({ demo: false, dataFolder });
        try {
          await page.goto(`${server.url}/articles`);
          await page.getByRole("link", { name: "Boatbuilders get their slipway back" }).click();
          await expect(page.locator("[data-reading-text]")).toContainText("without a scratch");
          await expectNoOverflow(page);
          await expectAccessible(page);
          // What the page fetches ahead would fail once the server is gone.
          await page.goto("about:blank");
        } finally {
          await server.stop();
        }
      });
    }
  } finally {
    await rm(dataFolder, { recursive: true, force: true });
  }
});
