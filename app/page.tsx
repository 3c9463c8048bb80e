import { undoAction } from "@/app/data/actions";
import { guardedPage } from "@/app/guard/guarded";
import { loadHome } from "@/app/load-home";
import { loadRemoved } from "@/app/removing/load-removed";
import { HomeEmpty } from "@/components/events/home-empty";
import { HomeEvents } from "@/components/events/home-events";
import { HomeHero } from "@/components/events/home-hero";
import { RemovedBar } from "@/components/page/removed-bar";
import { WaitingGroupings } from "@/components/grouping/waiting-groupings";
import { WaitingImports } from "@/components/import/waiting-imports";
import { ViewLinks } from "@/components/views/view-links";
import { countOpenGroupings } from "@/db/groupings";
import { listSavedViews } from "@/db/saved-views";

/** Home: the fictional event to try, then all events, and what waits for a person. */
export default guardedPage("view-event", async (page) => {
  const { events, imports, hero, withoutText } = await loadHome(page, page.query("evidence") ?? null);
  return (
    <main id="main" className="wrap">
      <RemovedBar change={await loadRemoved(page)} undoAction={undoAction} />
      <WaitingImports imports={imports} />
      <WaitingGroupings count={await countOpenGroupings(page.database.reader)} />
      <ViewLinks views={await listSavedViews(page.database.reader)} />
      {hero === null ? null : <HomeHero {...hero} selected={page.query("evidence") ?? null} />}
      {events.length === 0 ? (
        <HomeEmpty />
      ) : (
        <HomeEvents events={events} withoutText={withoutText} level={hero === null ? 1 : 2} />
      )}
    </main>
  );
});
