import { describe, expect, test } from "vitest";
import type { FieldCertainty, FoundField } from "../text/page-metadata";
import { shippedReference as reference } from "./fixtures/shipped-reference";
import { nameOutlet } from "./name-outlet";
import { withWorkspaceOutlets } from "./outlet-reference";

function found(value: string, kind: string, certainty: FieldCertainty): FoundField<string> {
  return { value, certainty, evidence: { kind, sentence: "Found.", range: { start: 5, end: 9 }, quote: value } };
}

interface Page {
  readonly url?: string;
  readonly siteNames?: readonly (readonly [name: string, certainty?: FieldCertainty])[];
}

function naming({ url, siteNames = [] }: Page, known = reference) {
  return nameOutlet(
    {
      url: url === undefined ? null : found(url, "url", "sure"),
      siteNames: siteNames.map(([name, certainty = "sure"]) => found(name, "closing-line", certainty)),
    },
    known,
  );
}

describe("the page names its outlet", () => {
  test("by its own address", () => {
    const { named, proposal } = naming({ url: "https://sputniknews.com/us/1-a-page/" });
    expect(named).toMatchObject({ slug: "sputnik", name: "Sputnik", listed: true, certainty: "sure" });
    expect(named?.evidence.sentence).toBe("The page's own address is at sputniknews.com, an address of Sputnik.");
    expect(named?.evidence.range).toEqual({ start: 5, end: 9 });
    expect(proposal).toBeNull();
  });

  test("by the address of an edition, and by an archived copy's", () => {
    expect(naming({ url: "https://uk.reuters.com/a" }).named?.slug).toBe("reuters");
    expect(naming({ url: "https://web.archive.org/web/2020/https://www.bbc.co.uk/a" }).named?.slug).toBe("bbc");
  });

  test.each([
    ["Breitbart London", "breitbart"],
    ["Breitbart", "breitbart"],
    ["Sputnik International", "sputnik"],
    ["SouthFront", "southfront"],
    ["SouthFront: a slogan of theirs", "southfront"],
    ["the Guardian", "guardian"],
    ["HuffPost UK", "huffpost"],
    ["DW.COM", "deutsche-welle"],
  ])("by a closing line or a tag that reads %s", (name, slug) => {
    const { named } = naming({ siteNames: [[name, "likely"]] });
    expect(named).toMatchObject({ slug, certainty: "likely" });
  });

  test("by its address even where its site name is another's or a section's", () => {
    expect(naming({ url: "https://www.reuters.com/a", siteNames: [["U.S."]] }).named?.slug).toBe("reuters");
  });

  test("by a name that two outlets bear when the address tells which", () => {
    expect(naming({ url: "https://shop.nation.com.pk/a", siteNames: [["The Nation"]] }).named?.slug).toBe(
      "nation-pakistan",
    );
  });

  test("by name and address together when no list knows it", () => {
    const { named } = naming({ url: "https://www.ellerycourier.test/a", siteNames: [["The Ellery Courier"]] });
    expect(named).toMatchObject({ slug: "ellery-courier", name: "The Ellery Courier", listed: false });
  });

  test("by an alias that a person gave it in the workspace", () => {
    const courier = {
      slug: "courier",
      name: "Ellery Courier",
      hosts: [],
      names: ["Ellery Courier", "Courier on Sunday"],
    };
    const known = withWorkspaceOutlets(reference, [courier]);
    expect(naming({ siteNames: [["Courier on Sunday"]] }, known).named?.slug).toBe("courier");
  });
});

test("an outlet of the workspace may publish on a platform", () => {
  const courier = {
    slug: "courier",
    name: "Ellery Courier",
    hosts: ["courier.substack.com"],
    names: ["Ellery Courier"],
  };
  const known = withWorkspaceOutlets(reference, [courier]);
  expect(naming({ url: "https://courier.substack.com/p/a" }, known).named?.slug).toBe("courier");
  expect(naming({ url: "https://other.substack.com/p/a" }, known)).toEqual({ named: null, proposal: null });
});

describe("the page does not name its outlet", () => {
  test("without an address and a site name nothing is named or proposed", () => {
    expect(naming({})).toEqual({ named: null, proposal: null });
  });

  test("a platform's address or name is no outlet's", () => {
    expect(naming({ url: "https://www.facebook.com/page/posts/1", siteNames: [["Facebook"]] }).named).toBeNull();
    expect(naming({ url: "https://someone.wordpress.com/a" })).toEqual({ named: null, proposal: null });
  });

  test("two outlets named at once name none", () => {
    expect(naming({ siteNames: [["Reuters"], ["SouthFront"]] })).toEqual({ named: null, proposal: null });
  });

  test("a surer name goes before a less sure one", () => {
    expect(
      naming({
        siteNames: [
          ["Reuters", "likely"],
          ["SouthFront", "sure"],
        ],
      }).named?.slug,
    ).toBe("southfront");
  });

  test("a name that several outlets bear names none", () => {
    expect(naming({ siteNames: [["Daily News"]] })).toEqual({ named: null, proposal: null });
  });
});

describe("a proposal waits for a person", () => {
  test("when the field is doubtful", () => {
    const { named, proposal } = naming({ siteNames: [["SouthFront", "doubtful"]] });
    expect(named).toBeNull();
    expect(proposal).toMatchObject({ slug: "southfront", certainty: "doubtful" });
  });

  test("when name and address disagree: a copy, a mirror or another outlet of that name", () => {
    const { named, proposal } = naming({ url: "https://harbour-mirror.test/a", siteNames: [["SouthFront"]] });
    expect(named).toBeNull();
    expect(proposal?.slug).toBe("southfront");
    expect(proposal?.reason).toBe(
      "The page calls its site “SouthFront”, but no list gives its address harbour-mirror.test for SouthFront.",
    );
  });

  test("when only the State Media Monitor knows an outlet of that name", () => {
    const { named, proposal } = naming({ siteNames: [["Pretoria News"]] });
    expect(named).toBeNull();
    expect(proposal?.slug).toBe("pretoria");
  });

  test("when no list knows the name and no address agrees", () => {
    expect(naming({ siteNames: [["Harbour Gazette"]] }).proposal).toMatchObject({
      slug: "harbour-gazette",
      certainty: "likely",
    });
  });

  test("under its name alone where a slogan follows, and under its host where the name is an address", () => {
    const { proposal } = naming({ siteNames: [["Harbour Gazette - boats and bridges"]] });
    expect(proposal).toMatchObject({ slug: "harbour-gazette", name: "Harbour Gazette" });
    expect(naming({ siteNames: [["https://www.harbourgazette.test"]] }).proposal?.slug).toBe("harbourgazette");
  });

  test("when no list knows the address and the page gives no name", () => {
    expect(naming({ url: "https://harbourgazette.test/a" }).proposal).toMatchObject({
      slug: "harbourgazette",
      certainty: "doubtful",
    });
  });
});
