/** Where the agreement on a codebook in an event stands, with the disagreements of one code opened where one is named. */
export function agreementHref({
  codebook,
  event,
  code = null,
}: {
  readonly codebook: string;
  readonly event: string;
  readonly code?: string | null;
}): string {
  const search = new URLSearchParams({ codebook, event });
  if (code === null) return `/coding/agreement?${search.toString()}`;
  search.set("code", code);
  return `/coding/agreement?${search.toString()}#disagreements`;
}
