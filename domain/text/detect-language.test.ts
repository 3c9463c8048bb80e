import { describe, expect, test } from "vitest";
import { detectLanguage } from "./detect-language";

describe("whole paragraphs", () => {
  test.each([
    [
      "en",
      "The harbour bridge stays shut until the end of March because its bearings are cracked, the council said on Monday.",
    ],
    [
      "de",
      "Die Hafenbrücke bleibt bis Ende März geschlossen, weil ihre Lager gerissen sind, teilte der Stadtrat am Montag mit.",
    ],
    [
      "fr",
      "Le pont du port restera fermé jusqu’à la fin du mois de mars, a annoncé lundi soir le conseil municipal de la ville.",
    ],
    [
      "es",
      "El puente del puerto seguirá cerrado hasta finales de marzo, según informó el lunes por la noche el ayuntamiento.",
    ],
    [
      "ru",
      "Мост в гавани останется закрытым до конца марта, сообщил в понедельник вечером городской совет после долгого спора.",
    ],
    ["ar", "سيبقى جسر الميناء مغلقا حتى نهاية شهر مارس بسبب تشققات في قواعده كما أعلن مجلس المدينة مساء الاثنين"],
    [
      "zh",
      "市議會星期一晚上宣布，由於橋墩出現裂縫，港口大橋將繼續關閉至三月底，期間由渡輪每小時往返兩次接送居民和學生過海，商戶擔心冬季生意受到影響",
    ],
  ])("in %s are told apart", (language, text) => {
    expect(detectLanguage(text)).toMatchObject({
      language,
      certainty: expect.stringMatching(/^(sure|likely)$/) as string,
    });
  });
});

test("below forty letters nothing is said", () => {
  expect(detectLanguage("Harbour bridge shut until March")).toBeNull();
  expect(detectLanguage("12.30 – 14.00 | 5 € | +++ ".repeat(50))).toBeNull();
  expect(detectLanguage("")).toBeNull();
});

test("a foreign menu on top does not decide for a long article, and makes it less than sure", () => {
  const menu =
    "Startseite Nachrichten Wirtschaft Wetter Anmelden Abonnieren Verkehr Leserbriefe Stellenanzeigen Kontakt ".repeat(
      4,
    );
  const article =
    "The council voted to close the bridge, and nobody on the quay was asked what that means for the winter. ".repeat(
      20,
    );
  expect(detectLanguage(menu + article)).toEqual({ language: "en", certainty: "likely" });
});

test("the same text always gives the same answer", () => {
  const text = "A text about nothing in particular, written only to be read twice by the same detector.";
  expect(detectLanguage(text)).toEqual(detectLanguage(text));
});
