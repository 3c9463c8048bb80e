import { withDone } from "@/app/events/posted";

/** The coverage page of an event, where what was just done is told and can be taken back. */
export function landAfter(slug: string, changeKey: string | null): string {
  return withDone(`/events/${slug}/coverage`, changeKey);
}
