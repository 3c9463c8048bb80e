import type { TwinLoader } from "@/app/twin/twins";
import type { ListedArticle } from "@/db/articles";
import type { OutletFactRecord } from "@/db/outlets";
import type { ComparisonTable } from "@/domain/comparison/comparison-tables";
import { outletProfileTable } from "@/domain/comparison/outlet-profile/outlet-profile-table";
import { describeDates } from "@/domain/dates/format-date";
import { loadOutlet } from "./load-outlet";
import { loadOutlets } from "./load-outlets";
import { readOutletQuery, readOutletsQuery } from "./outlet-query";

/** The page of outlets that the list shows, with how many match. */
export const outletsTwin: TwinLoader = async ({ database: { reader } }, _params, query) => {
  const data = await loadOutlets(reader, readOutletsQuery(query));
  return {
    data,
    table: {
      columns: [
        "Outlet",
        "Name",
        "Letters",
        "Publishes at",
        "Articles",
        "Events",
        "Facts",
        "Legal listings",
        "Ratings",
        "Made up",
      ],
      rows: data.outlets.map((outlet) => [
        outlet.key,
        outlet.name,
        outlet.letters,
        outlet.hosts.join("; "),
        outlet.articleCount,
        outlet.eventCount,
        outlet.facts.map(({ name, value, source }) => `${name}: ${value} (${source})`).join("; "),
        outlet.legalListingCount,
        outlet.ratingCount,
        outlet.fictional ? "yes" : "no",
      ]),
    },
  };
};

/**
 * One outlet with its articles and its profile. `?table=` says what the table is: what others state, one statement a
 * line, never merged; its measures beside the others', one a line; or its articles.
 */
export const outletTwin: TwinLoader = async (workspace, { slug = "" }, parameters) => {
  const query = readOutletQuery(parameters);
  const { outlet, profile, articles } = await loadOutlet(workspace, slug, query);
  const { id: _id, facts, ...fields } = outlet;
  const stated = facts.map(({ id: _factId, ...fact }) => fact);
  const tables = {
    facts: () => factsTable(stated),
    profile: () => outletProfileTable(profile.events),
    articles: () => articlesTable(articles.articles),
  };
  return { data: { ...fields, facts: stated, profile, ...articles }, table: tables[query.table]() };
};

function factsTable(facts: readonly Omit<OutletFactRecord, "id">[]): ComparisonTable {
  return {
    columns: ["Kind", "What", "Value", "Source", "Address", "As of", "Valid from", "Valid to", "Licence"],
    rows: facts.map((fact) => [
      fact.kind,
      fact.name,
      fact.value,
      fact.source,
      fact.sourceUrl ?? "",
      fact.asOf,
      fact.validFrom ?? "",
      fact.validTo ?? "",
      fact.licence ?? "",
    ]),
  };
}

function articlesTable(articles: readonly ListedArticle[]): ComparisonTable {
  return {
    columns: ["Article", "Headline", "Date", "Genre", "Words", "Events"],
    rows: articles.map((article) => [
      article.key,
      article.headline,
      describeDates(article),
      article.genre,
      article.wordCount,
      article.events.map(({ slug }) => slug).join("; "),
    ]),
  };
}
