import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Beside the database, readable by whoever runs Parallax and by nobody else. Lost, it only signs everybody out. */
export const SECRET_FILE = "session-secret";

/** The secret that seals sessions, 64 hexadecimal digits; made at the first call in a data folder. */
export async function readSessionSecret(dataFolder: string): Promise<string> {
  const file = join(dataFolder, SECRET_FILE);
  try {
    await mkdir(dataFolder, { recursive: true });
    await writeFile(file, randomBytes(32).toString("hex"), { mode: 0o600, flag: "wx" });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  const secret = (await readFile(file, "utf8")).trim();
  if (!/^[0-9a-f]{64}$/.test(secret)) {
    throw new Error(`${file} does not hold 64 hexadecimal digits: delete it, and everybody signs in again.`);
  }
  return secret;
}
