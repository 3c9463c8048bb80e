// `npm run test:visual -- --grep "framing at 390"`: every screen at four widths, in light, dark and forced colours, on a
// current build. `--update` forgets the pictures of the last run first, so that this one's are what is compared with.
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..");
const args = process.argv.slice(2);
const isUpdate = args.includes("--update");

if (isUpdate) {
  rmSync(join(ROOT, ".cache", "visual"), { recursive: true, force: true });
  rmSync(join(ROOT, ".cache", "visual-large-event"), { recursive: true, force: true });
}
const { status } = spawnSync(
  process.execPath,
  ["scripts/e2e.mjs", "--config", "e2e/visual.config.ts", ...args.filter((arg) => arg !== "--update")],
  { cwd: ROOT, stdio: "inherit" },
);
process.exitCode = status ?? 1;
