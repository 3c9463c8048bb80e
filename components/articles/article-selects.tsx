import type { Choice } from "@/components/form/choice";
import { FilterSelect } from "@/components/form/filter-select";
import { GENRES } from "@/domain/comparison/comparison";
import { GENRE_WORDS } from "@/domain/comparison/genre-words";

interface ArticleSelectsProps {
  /** "" where nothing is chosen. */
  readonly query: Readonly<Record<"outlet" | "event" | "genre", string>>;
  readonly outlets: readonly Choice[];
  readonly events: readonly Choice[];
}

/** Whose articles, about what and of which genre: what a list of articles and a search in them are narrowed to. */
export function ArticleSelects({ query, outlets, events }: ArticleSelectsProps) {
  return (
    <>
      <FilterSelect name="outlet" label="Outlet" all="All outlets" value={query.outlet} choices={outlets} />
      <FilterSelect name="event" label="Event" all="All events" value={query.event} choices={events} />
      <FilterSelect
        name="genre"
        label="Genre"
        all="All genres"
        value={query.genre}
        choices={GENRES.map((genre) => ({ value: genre, label: GENRE_WORDS[genre] }))}
      />
    </>
  );
}
