import type { Reader, Transaction } from "./database";

/** Facts about this installation that are not settings from outside. */
export type SettingName = "demoSeededAt" | "demoRemovedAt" | "demoRows" | "groupedAs" | "groupedUpTo";

export async function findSetting(reader: Reader, name: SettingName): Promise<string | null> {
  return (await reader.setting.findUnique({ where: { name }, select: { value: true } }))?.value ?? null;
}

export async function saveSetting(tx: Transaction, name: SettingName, value: string): Promise<void> {
  await tx.setting.upsert({ where: { name }, create: { name, value }, update: { value } });
}
