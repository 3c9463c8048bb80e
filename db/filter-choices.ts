import type { Reader } from "./database";

/** Outlets by name, without counting their articles: a form that offers them must not read a hundred thousand rows. */
export async function listOutletNames(
  reader: Reader,
): Promise<readonly { readonly key: string; readonly name: string }[]> {
  return reader.outlet.findMany({ select: { key: true, name: true }, orderBy: { name: "asc" } });
}

/** Events and dossiers, newest window first. */
export async function listEventNames(
  reader: Reader,
): Promise<readonly { readonly slug: string; readonly title: string }[]> {
  return reader.event.findMany({
    select: { slug: true, title: true },
    orderBy: [{ fictional: "desc" }, { windowStart: "desc" }, { id: "asc" }],
  });
}
