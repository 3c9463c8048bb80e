// Finds a Chromium for the tests. `node scripts/find-browser.mjs` prints its path alone.
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { runToEnd } from "./start/child-processes.mjs";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");

/** @type {Readonly<Record<string, readonly string[]>>} */
const USUAL_PLACES = {
  linux: ["/usr/bin/chromium", "/usr/bin/google-chrome"],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: [
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
};

/**
 * Where is a browser that the tests can drive? Looks at CHROMIUM_PATH, at the usual places and at
 * Playwright's own; where there is none it installs one (Debian's package as root, else Playwright's
 * download). Answers its path, or the line that says all that was tried.
 *
 * @param {Readonly<{ log?: (line: string) => void }>} [options]
 * @returns {Promise<{ ok: true, path: string } | { ok: false, message: string }>}
 */
export async function findBrowser({ log = () => {} } = {}) {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (existsSync(chosen)) return { ok: true, path: chosen };
    return {
      ok: false,
      message: `CHROMIUM_PATH is ${chosen}, where there is no file: correct it, or unset it to search.`,
    };
  }
  const tried = ["CHROMIUM_PATH (unset)"];
  const present = [...(USUAL_PLACES[process.platform] ?? []), ...playwrightBrowser()];
  for (const path of present) {
    if (existsSync(path)) return { ok: true, path };
    tried.push(path);
  }
  for (const installer of installers()) {
    log(`No browser found; trying ${installer.title} …`);
    const path = await installer.install();
    if (path) return { ok: true, path };
    tried.push(installer.title);
  }
  return {
    ok: false,
    message: `No browser for the tests. Tried: ${tried.join(", ")}. Install Chromium, or set CHROMIUM_PATH to one.`,
  };
}

function installers() {
  const apt = { title: "apt-get install chromium", install: installByApt };
  const playwright = { title: "playwright install chromium", install: installByPlaywright };
  const isDebianRoot = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  return isDebianRoot ? [apt, playwright] : [playwright];
}

async function installByApt() {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const install = () =>
    runToEnd("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], { cwd: ROOT, env });
  let { code } = await install();
  if (code !== 0) {
    // A fresh container has no package lists yet.
    await runToEnd("apt-get", ["update"], { cwd: ROOT, env });
    ({ code } = await install());
  }
  return code === 0 && existsSync("/usr/bin/chromium") ? "/usr/bin/chromium" : null;
}

async function installByPlaywright() {
  await runToEnd(process.execPath, ["node_modules/@playwright/test/cli.js", "install", "chromium"], { cwd: ROOT });
  return playwrightBrowser().find((path) => existsSync(path)) ?? null;
}

/** @returns {readonly string[]} where Playwright would put its own browser; none before `npm ci` */
function playwrightBrowser() {
  try {
    return [createRequire(import.meta.url)("@playwright/test").chromium.executablePath()];
  } catch {
    return [];
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const found = await findBrowser({ log: console.error });
  if (found.ok) console.log(found.path);
  else {
    console.error(found.message);
    process.exitCode = 1;
  }
}
