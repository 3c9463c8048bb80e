import type { Metadata } from "next";
import Link from "next/link";
import { saveEventAction, undoAction } from "@/app/events/actions";
import { guardedPage } from "@/app/guard/guarded";
import { planEventRemovalAction, removeEventAction } from "@/app/removing/actions";
import { EventForm } from "@/components/events/event-form";
import { FormPage } from "@/components/form/form-page";
import { RemoveFoot } from "@/components/form/remove-foot";
import { getEvent } from "@/db/events";

export const metadata: Metadata = { title: "Edit event" };

/** Changes what is said about an event. */
export default guardedPage("edit-event", async ({ database, param }) => {
  const event = await getEvent(database.reader, param("slug"));
  return (
    <FormPage
      heading={event.kind === "dossier" ? "Edit the dossier" : "Edit the event"}
      crumb={
        <Link prefetch={false} href={`/events/${event.slug}`}>
          {event.title}
        </Link>
      }
      intro="The rule, the population and the query are printed with every comparison."
    >
      <EventForm values={event} action={saveEventAction} undoAction={undoAction} />
      <RemoveFoot
        what={event.kind === "dossier" ? "this dossier" : "this event"}
        target={event.slug}
        planAction={planEventRemovalAction}
        removeAction={removeEventAction}
      />
    </FormPage>
  );
});
