import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { DEMO_TEMPLATE, ROOT } from "./server";

/** Seeds the demo once, the way a first start does; each worker starts from a copy of it. */
export default function seedDemoTemplate(): void {
  rmSync(DEMO_TEMPLATE, { recursive: true, force: true });
  execFileSync(process.execPath, ["cli/parallax.mjs", "prepare", "--seed"], {
    cwd: ROOT,
    env: { ...process.env, PARALLAX_DATA: DEMO_TEMPLATE, PARALLAX_DEMO: "" },
    stdio: ["ignore", "ignore", "inherit"],
  });
}
