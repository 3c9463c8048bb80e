import type { SearchParams } from "@/app/guard/guarded";

/** The query string of a page, as it was asked for; a parameter that comes several times stays so. */
export function searchOf(searchParams: SearchParams): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(searchParams)) {
    for (const one of [value ?? []].flat()) parameters.append(name, one);
  }
  return parameters.toString();
}
