import { expect, test } from "vitest";
import { abbreviationIn, nameKey, nameKeyWithoutEdition, shortNameKey, slugForName } from "./outlet-name";

test.each([
  ["Breitbart News", "breitbart"],
  ["The Ellery Courier", "ellery-courier"],
  ["SouthFront", "southfront"],
  ["Sputnik (news agency)", "sputnik"],
  ["Süddeutsche Zeitung", "suddeutsche-zeitung"],
  ["Salon.com", "salon"],
  ["TV.com", "tv-com"],
  ["U.S. News & World Report", "u-s-news-and-world-report"],
])("the slug of %s is %s", (name, slug) => {
  expect(slugForName(name)).toBe(slug);
});

test("a slug keeps News where nothing telling is left without it", () => {
  expect(slugForName("Fox News")).toBe("fox-news");
  expect(slugForName("Daily News")).toBe("daily-news");
});

test("a name without Latin letters gets a slug that is stable and differs from others'", () => {
  expect(slugForName("Новая газета")).toMatch(/^outlet-[a-z0-9]+$/);
  expect(slugForName("Новая газета")).toBe(slugForName("Новая газета"));
  expect(slugForName("Новая газета")).not.toBe(slugForName("Новое время"));
});

test("case, accents, brackets, punctuation and a leading The do not make another name", () => {
  expect(nameKey("the Guardian")).toBe(nameKey("The Guardian (newspaper)"));
  expect(nameKey("La Dépêche")).toBe(nameKey("LA DEPECHE"));
  expect(nameKey("People's Daily")).toBe(nameKey("People’s Daily"));
});

test("News makes another name until it is dropped on purpose", () => {
  expect(nameKey("Breitbart News")).not.toBe(nameKey("Breitbart"));
  expect(shortNameKey("Breitbart News")).toBe(nameKey("Breitbart"));
  expect(shortNameKey("Sky News")).toBe("sky news");
});

test("an edition is told from a name", () => {
  expect(nameKeyWithoutEdition("HuffPost UK")).toBe("huffpost");
  expect(nameKeyWithoutEdition("HuffPost")).toBeNull();
});

test("an abbreviation is read only where the name itself gives it", () => {
  expect(abbreviationIn("Agence France-Presse (AFP)")).toBe("AFP");
  expect(abbreviationIn("Sputnik (news agency)")).toBeNull();
});
