import type { Metadata } from "next";
import Link from "next/link";
import { createEventAction, undoAction } from "@/app/events/actions";
import { guardedPage } from "@/app/guard/guarded";
import { EventForm } from "@/components/events/event-form";
import { FormPage } from "@/components/form/form-page";

export const metadata: Metadata = { title: "New event" };

/** Creates an event or dossier. */
export default guardedPage("edit-event", async () => (
  <FormPage
    heading="New event"
    crumb={
      <Link prefetch={false} href="/">
        Events
      </Link>
    }
    intro="An event is one happening with a window and a rule for what belongs in. Only the title is needed now."
  >
    <EventForm values={null} action={createEventAction} undoAction={undoAction} />
  </FormPage>
));
