import { existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync, mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { dataFolderProblem, sharedDriveWarning } from "./data-folder.mjs";

/** @type {string} */
let folder;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "parallax-folder-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("the data folder", () => {
  test("is made when it is missing, and nothing stays in it", () => {
    const missing = join(folder, "a", "b");
    expect(dataFolderProblem(missing)).toBeNull();
    expect(existsSync(missing)).toBe(true);
    expect(readdirSync(missing)).toEqual([]);
  });

  test("is refused where it is a file, or would lie in one", () => {
    const file = join(folder, "notes.txt");
    writeFileSync(file, "");
    expect(dataFolderProblem(file)).toMatch(/notes\.txt is a file: set PARALLAX_DATA/);
    expect(dataFolderProblem(join(file, "data"))).toMatch(/notes\.txt is a file: set PARALLAX_DATA/);
  });

  test.each([
    ["EACCES", /cannot be written \(EACCES\): make it writable, or set PARALLAX_DATA/],
    ["EROFS", /cannot be written \(EROFS\)/],
    ["ENOSPC", /is full: free some space/],
  ])("is refused when writing ends with %s", (code, message) => {
    const problem = dataFolderProblem(folder, () => {
      throw Object.assign(new Error("no"), { code });
    });
    expect(problem).toMatch(message);
    expect(problem).not.toContain("\n");
  });
});

describe("a folder that a program syncs is warned about", () => {
  test.each([
    ["OneDrive", "OneDrive"],
    ["OneDrive", "OneDrive - Town College"],
    ["Dropbox", "Dropbox (Personal)"],
    ["iCloud Drive", "com~apple~CloudDocs"],
    ["Google Drive", "GoogleDrive-someone@example.org"],
  ])("%s in %s", (program, name) => {
    expect(sharedDriveWarning(join(folder, name, "parallax"), "")).toContain(`is synced by ${program}`);
  });

  test("also behind a link", () => {
    mkdirSync(join(folder, "Dropbox"));
    symlinkSync(join(folder, "Dropbox"), join(folder, "data"));
    expect(sharedDriveWarning(join(folder, "data"), "")).toContain("is synced by Dropbox");
  });

  test("but not one that only starts with such a word", () => {
    expect(sharedDriveWarning(join(folder, "dropbox-study"), "")).toBeNull();
  });
});

describe.skipIf(process.platform === "win32")("a network drive is known by the mount table", () => {
  test.each(["nfs4", "cifs", "fuse.sshfs"])("%s is warned about", (type) => {
    expect(sharedDriveWarning(folder, `/dev/sda1 / ext4 rw 0 0\nserver:/x ${folder} ${type} rw 0 0\n`)).toContain(
      "is on a network drive",
    );
  });

  test("the mount nearest to the folder decides", () => {
    expect(sharedDriveWarning(folder, `server:/ / nfs4 rw 0 0\n/dev/sda1 ${folder} ext4 rw 0 0\n`)).toBeNull();
  });

  test("a mount whose name the folder's name only starts with does not count", () => {
    expect(
      sharedDriveWarning(folder, `/dev/sda1 / ext4 rw 0 0\nserver:/x ${folder.slice(0, -1)} nfs rw 0 0\n`),
    ).toBeNull();
  });
});
