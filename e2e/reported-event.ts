import { execFileSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { copiedPage, type CopiedPage } from "./copied-page";
import { test as demoTest } from "./fixtures";
import { makeDataFolder, ROOT, type Server, startParallax } from "./server";

export type Report = CopiedPage;

/** Adds reports to the event from the command line, and waits until they are compared. */
export type AddReports = (reports: readonly Report[]) => Promise<void>;

interface ReportedEvent {
  readonly folder: string;
  readonly addReports: AddReports;
}

/** The event that the reports enter. */
export const REPORTED_EVENT = "/events/night-ferry";

/**
 * Playwright's `test` with a workspace of its own that holds one event of these reports, compared before the server
 * starts, so that nothing changes during a journey but what it changes itself.
 */
export function testReports(reports: readonly Report[], { demo }: { readonly demo: boolean } = { demo: false }) {
  return demoTest.extend<object, ReportedEvent & { readonly app: Server }>({
    folder: [
      async ({}, use) => {
        const folder = await makeDataFolder({ demo });
        await use(folder);
        await rm(folder, { recursive: true, force: true });
      },
      { scope: "worker" },
    ],
    addReports: [
      async ({ folder }, use) => {
        await use((more) => addReports(folder, more));
      },
      { scope: "worker" },
    ],
    app: [
      async ({ folder }, use) => {
        await addReports(folder, reports);
        const server = await startParallax({ demo, dataFolder: folder });
        await use(server);
        await server.stop();
      },
      { scope: "worker", timeout: 240_000 },
    ],
  });
}

async function addReports(dataFolder: string, reports: readonly Report[]): Promise<void> {
  const pages = await mkdtemp(join(tmpdir(), "parallax-reports-"));
  for (const [index, report] of reports.entries()) {
    await writeFile(join(pages, `report-${index}.txt`), copiedPage(report));
  }
  execFileSync(process.execPath, ["cli/parallax.mjs", "import", pages, "--event", "night-ferry"], {
    cwd: ROOT,
    env: { ...process.env, PARALLAX_DATA: dataFolder },
    stdio: "ignore",
  });
  await rm(pages, { recursive: true, force: true });
}
