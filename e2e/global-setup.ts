import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { DEMO_TEMPLATE, ROOT } from "./server";

/**
 * Seeds the demo once, the way a first start does, and has its texts analysed and compared; each worker starts from a
 * copy of it. Otherwise every server of a run would analyse the same texts beside its first journeys.
 */
export default function seedDemoTemplate(): void {
  rmSync(DEMO_TEMPLATE, { recursive: true, force: true });
  runCommand("prepare", "--seed");
  runCommand("compare", "harbour-bridge");
}

function runCommand(...args: readonly string[]): void {
  execFileSync(process.execPath, ["cli/parallax.mjs", ...args], {
    cwd: ROOT,
    env: { ...process.env, PARALLAX_DATA: DEMO_TEMPLATE, PARALLAX_DEMO: "" },
    stdio: ["ignore", "ignore", "inherit"],
  });
}
