import type { Metadata } from "next";
import Link from "next/link";
import { makeClassAction } from "@/app/classes/actions";
import { classQueryOf, formatClassQuery } from "@/app/classes/class-query";
import { loadOffer } from "@/app/classes/load-offer";
import { prepareClass } from "@/app/classes/prepare-class";
import { guardedPage } from "@/app/guard/guarded";
import { searchOf } from "@/app/classes/search-of";
import { EXERCISE_WORDS } from "@/components/classes/class-words";
import { ExerciseCards } from "@/components/classes/exercise-cards";
import { MakeSession } from "@/components/classes/setup/make-session";
import { SetupForm } from "@/components/classes/setup/setup-form";
import { SetupSummary } from "@/components/classes/setup/setup-summary";
import { EmptyPanel } from "@/components/page/empty-panel";
import { PageHead } from "@/components/page/page-head";
import { foresee } from "@/domain/classes/foresee";
import { minutesOf } from "@/domain/classes/plan-class";

export const metadata: Metadata = { title: "Make a session" };

/** First the exercise; then everything else, as it would be, on one page. What is chosen lives in the address. */
export default guardedPage("run-class", async ({ database, viewer, searchParams }) => {
  const query = classQueryOf(searchOf(searchParams));
  const crumb = <Link href="/classes">Classes</Link>;
  if (query.exercise === null) {
    return (
      <main id="main" className="wrap">
        <PageHead crumb={crumb} heading="Make a session">
          What shall the class do? Everything else has a default that you can change on the next page.
        </PageHead>
        <ExerciseCards heading="Choose an exercise" event={query.event} withOwn />
      </main>
    );
  }
  const [prepared, offer] = await Promise.all([
    prepareClass(database, viewer, query),
    loadOffer(database, query.event),
  ]);
  return (
    <main id="main" className="wrap">
      <PageHead
        crumb={
          <>
            {crumb}
            <Link href={query.event === null ? "/classes/new" : `/classes/new?event=${query.event}`}>
              Another exercise
            </Link>
          </>
        }
        heading={EXERCISE_WORDS[query.exercise].name}
      >
        {EXERCISE_WORDS[query.exercise].about}
      </PageHead>
      {offer.events.length === 0 ? (
        <EmptyPanel
          level={2}
          heading="There is no event yet"
          action={{ href: "/articles/import", label: "Add articles", needs: "import-articles" }}
        >
          A class compares reports on the same event. Add two of them; or start Parallax with its fictional event, which
          is made for classes.
        </EmptyPanel>
      ) : prepared.ok ? (
        <SetupSummary
          plan={prepared.plan}
          material={prepared.material}
          minutes={minutesOf(prepared.plan)}
          hides={foresee(prepared.plan, query.size, prepared.material.texts.length)}
          size={query.size}
          days={query.days}
        >
          <MakeSession search={formatClassQuery(query)} makeAction={makeClassAction} />
        </SetupSummary>
      ) : (
        <p role="alert">{prepared.message}</p>
      )}
      {offer.events.length === 0 ? null : (
        <SetupForm
          query={{ ...query, exercise: query.exercise }}
          offer={offer}
          chosen={prepared.ok ? choicesOf(prepared.material) : { texts: query.texts, codes: query.codes }}
          dealing={prepared.ok ? prepared.plan.dealing : (query.dealing ?? "all")}
          isOpen={!prepared.ok}
        />
      )}
    </main>
  );
});

function choicesOf({
  texts,
  labels,
}: Pick<Extract<Awaited<ReturnType<typeof prepareClass>>, { ok: true }>["material"], "texts" | "labels">) {
  return { texts: texts.map(({ articleKey }) => articleKey), codes: labels.map(({ key }) => key) };
}
