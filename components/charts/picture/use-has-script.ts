import { useSyncExternalStore } from "react";

/** Whether the page's scripts run: false on the server and until the page has come alive, so that both render alike. */
export function useHasScript(): boolean {
  return useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
}
