import { describe, expect, test } from "vitest";
import { shippedLists, shippedReference as reference } from "./fixtures/shipped-reference";
import { OUTLET_CORRECTIONS } from "./outlet-corrections";
import { isPlatformHost } from "./outlet-host";
import { buildOutletReference, findOutletByHost, listOutletsByName, withWorkspaceOutlets } from "./outlet-reference";

const slugAt = (host: string) => findOutletByHost(reference, host)?.slug ?? null;

describe("one outlet at several addresses", () => {
  test.each([
    ["sputnik", ["sputniknews.com", "sputnikglobe.com", "arabic.sputniknews.com", "sputniknews.ir", "sputnik.by"]],
    ["southfront", ["southfront.org", "southfront.press", "maps.southfront.org"]],
    ["bbc", ["bbc.com", "bbc.co.uk", "news.bbc.co.uk"]],
    ["breitbart", ["breitbart.com", "biggovernment.com"]],
    ["al-jazeera", ["aljazeera.com", "aljazeera.net", "balkans.aljazeera.net"]],
    ["ria-novosti", ["ria.ru", "rian.ru"]],
    ["deutsche-welle", ["dw.com"]],
  ])("%s is one outlet", (slug, hosts) => {
    expect(hosts.map(slugAt)).toEqual(hosts.map(() => slug));
  });

  test("Sputnik answers to the names that the lists and its pages give it", () => {
    for (const name of ["Sputnik", "Sputnik International", "Sputnik News", "Sputnik (news agency)"]) {
      expect(listOutletsByName(reference, name).map(({ slug }) => slug)).toEqual(["sputnik"]);
    }
  });

  test("an agency's radio at another agency's address stays with its own", () => {
    expect(slugAt("radiosputnik.ria.ru")).toBe("sputnik");
  });
});

describe("outlets that stay apart", () => {
  test("an equal name in two countries does not join two newspapers", () => {
    expect(slugAt("thenation.com")).toBe("nation");
    expect(slugAt("nation.com.pk")).toBe("nation-pakistan");
    expect(listOutletsByName(reference, "The Nation")).toHaveLength(2);
  });

  test("two agencies of one name under two governments are two outlets", () => {
    expect(slugAt("saba.ye")).not.toBe(slugAt("sabanew.net"));
  });

  test("an edition that Wikipedia lists apart stays apart", () => {
    expect(slugAt("skynews.com.au")).not.toBe(slugAt("news.sky.com"));
  });

  test("the titles of one publisher are outlets of their own, each with the publisher's listing", () => {
    const [daily, weekly] = ["lemonde.fr", "telerama.fr"].map((host) => findOutletByHost(reference, host));
    expect(daily?.slug).toBe("le-monde");
    expect(weekly?.slug).not.toBe("le-monde");
    for (const outlet of [daily, weekly]) {
      expect(outlet?.listings.map(({ label }) => label)).toContain("Groupe Le Monde");
    }
  });

  test("a platform's address names nobody", () => {
    for (const host of ["facebook.com", "youtube.com", "someone.blogspot.com", "medium.com", "x.com"]) {
      expect(slugAt(host)).toBeNull();
    }
  });
});

describe("the whole reference", () => {
  test("every row of every list belongs to exactly one outlet, or to one a host", () => {
    const listed = reference.outlets.flatMap(({ listings }) => listings.map(({ row }) => row));
    const rows = [
      ...shippedLists.kagiMediaData.rows,
      ...shippedLists.stateMediaMonitor.rows,
      ...shippedLists.wikipediaPerennialSources.rows,
    ];
    expect(new Set(listed)).toEqual(new Set(rows));
  });

  test("every host that is no platform leads to one outlet, which lists it", () => {
    for (const outlet of reference.outlets) {
      for (const host of outlet.hosts.filter((candidate) => !isPlatformHost(candidate))) {
        expect(findOutletByHost(reference, host)?.slug).toBe(outlet.slug);
      }
    }
  });

  test("slugs are unique, fit an address, and stay the same when it is built again", () => {
    const slugs = reference.outlets.map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(slugs.filter((slug) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug))).toEqual([]);
    expect(buildOutletReference(shippedLists).outlets.map(({ slug }) => slug)).toEqual(slugs);
  });

  test("every correction by hand still meets an outlet of the lists", () => {
    for (const { host, name } of OUTLET_CORRECTIONS) {
      expect(reference.byHost.get(host)?.name).toBe(name);
    }
  });
});

describe("withWorkspaceOutlets", () => {
  const courier = {
    slug: "ellery-courier",
    name: "Ellery Courier",
    hosts: ["ellerycourier.test"],
    names: ["The Courier"],
  };

  test("adds an outlet that no list knows", () => {
    const extended = withWorkspaceOutlets(reference, [courier]);
    expect(findOutletByHost(extended, "ellerycourier.test")?.slug).toBe("ellery-courier");
    expect(extended.outlets).toHaveLength(reference.outlets.length + 1);
  });

  test("adds a new address to a listed outlet and keeps its listings", () => {
    const moved = { slug: "southfront", name: "SouthFront", hosts: ["southfront.example"], names: [] };
    const outlet = findOutletByHost(withWorkspaceOutlets(reference, [moved]), "southfront.example");
    expect(outlet?.hosts).toContain("southfront.org");
    expect(outlet?.listings).toHaveLength(1);
  });
});
