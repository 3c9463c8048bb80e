import type { Metadata } from "next";
import Link from "next/link";
import { saveEventAction, undoAction } from "@/app/events/actions";
import { guardedPage } from "@/app/guard/guarded";
import { EventForm } from "@/components/events/event-form";
import { FormPage } from "@/components/events/form-page";
import { getEvent } from "@/db/events";

export const metadata: Metadata = { title: "Edit event" };

/** Changes what is said about an event. */
export default guardedPage("edit-event", async ({ database, param }) => {
  const event = await getEvent(database.reader, param("slug"));
  return (
    <FormPage
      heading={event.kind === "dossier" ? "Edit the dossier" : "Edit the event"}
      above={
        <Link prefetch={false} href={`/events/${event.slug}`}>
          {event.title}
        </Link>
      }
      intro="The rule, the population and the query are printed with every comparison."
    >
      <EventForm values={event} action={saveEventAction} undoAction={undoAction} />
    </FormPage>
  );
});
