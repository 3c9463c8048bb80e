import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import seedDemoTemplate from "../global-setup";
import { ROOT } from "../server";
import { writeContactSheet } from "./contact-sheet";

/** Data folder with the invented event of 12 outlets, 60 claims and 50 articles, kept from run to run. */
export const LARGE_TEMPLATE = join(ROOT, ".cache", "visual-large-event");

/** The event's slug in that folder. */
export const LARGE_EVENT = "lowmarsh-pumps";

/** Makes the demo anew, and the large event when there is none, which takes a minute or two; the sheet comes last. */
export default function prepareWorkspaces(): () => void {
  seedDemoTemplate();
  if (!existsSync(LARGE_TEMPLATE)) {
    runNode("--import", "tsx", "test/large-event/sow.ts");
    runNode("cli/parallax.mjs", "compare", LARGE_EVENT);
  }
  return writeContactSheet;
}

function runNode(...args: readonly string[]): void {
  execFileSync(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, PARALLAX_DATA: LARGE_TEMPLATE, PARALLAX_DEMO: "off" },
    stdio: ["ignore", "ignore", "inherit"],
  });
}
