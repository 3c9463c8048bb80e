import { undoAction } from "@/app/data/actions";
import { guardedPage } from "@/app/guard/guarded";
import { loadHome } from "@/app/load-home";
import { loadRemoved } from "@/app/removing/load-removed";
import { HomeEmpty } from "@/components/events/home-empty";
import { HomeEvents } from "@/components/events/home-events";
import { HomeHero } from "@/components/events/home-hero";
import { HomeWaiting } from "@/components/events/home-waiting";
import { RemovedBar } from "@/components/page/removed-bar";
import { WaitingGroupings } from "@/components/grouping/waiting-groupings";
import { WaitingImports } from "@/components/import/waiting-imports";
import { ViewLinks } from "@/components/views/view-links";
import { listSavedViews } from "@/db/saved-views";
import { COUNTED_UP_TO } from "@/db/waiting-work";

/** Home: the fictional event to try, then all events, and what waits for a person. Later pages hold further events. */
export default guardedPage("view-event", async (page) => {
  const selected = page.query("evidence") ?? null;
  const number = Math.max(1, Math.trunc(Number(page.query("page") ?? "1")) || 1);
  const { events, imports, groupings, waiting, hero, withoutText } = await loadHome(page, selected);
  const shownHero = number > 1 ? null : hero;
  return (
    <main id="main" className="wrap">
      <RemovedBar change={await loadRemoved(page)} undoAction={undoAction} />
      {page.may("import-articles") ? <WaitingImports imports={imports} /> : null}
      {page.may("edit-event") ? <WaitingGroupings count={groupings} /> : null}
      <ViewLinks views={await listSavedViews(page.database.reader)} />
      {shownHero === null ? null : <HomeHero {...shownHero} selected={selected} />}
      <HomeWaiting {...waiting} countedUpTo={COUNTED_UP_TO} />
      {events.length === 0 ? (
        <HomeEmpty />
      ) : (
        <HomeEvents events={events} withoutText={withoutText} page={number} level={shownHero === null ? 1 : 2} />
      )}
    </main>
  );
});
