import { describe, expect, it } from "vitest";
import { findJunkLine, lineReason, plainLine } from "./junk-lines";

describe("the reason to remove a line", () => {
  it.each([
    ["2,500 $", "donation"],
    ["12 DAYS LEFT UNTIL THE END OF MARCH", "donation"],
    ["Support RiverWatch", "donation"],
    ["Share on Facebook", "sharing"],
    ["Facebook, Twitter, WhatsApp", "sharing"],
    ["Get short URL", "sharing"],
    ["Subscribe now", "subscription"],
    ["Sign up for our daily newsletter", "subscription"],
    ["Get push notifications from Tide International", "subscription"],
    ["© REUTERS / Jane Doe", "agency-credit"],
    ["© AP Photo / Jane Doe", "agency-credit"],
    ["JANE DOE/AFP via Getty Images", "agency-credit"],
    ["(Image credit: Jane Doe)", "agency-credit"],
    ["Foto: Jane Doe", "agency-credit"],
    ["MORE ON THE TOPIC:", "related-links"],
    ["Read more: Why the old bridge had to go", "related-links"],
    ["Lesen Sie auch: Die alte Brücke", "related-links"],
    ["Tags: bridge, river", "tags"],
    ["14 Comments", "comments"],
    ["Newest Most Voted", "comments"],
    ["Inline Feedbacks", "comments"],
    ["Kommentare (3)", "comments"],
    ["Password recovery", "account-dialog"],
    ["RegisterForgot your password?Privacy Policy", "account-dialog"],
    ["Do you have a Tidenews.example account?", "account-dialog"],
    ["We use cookies to measure how this page is read.", "cookie-notice"],
    ["Please review our Privacy Policy.", "privacy-notice"],
    ["Community standards", "house-rules"],
    ["Click to see full-size image", "image-placeholder"],
    ["https://cdn.example/picture.jpg", "image-placeholder"],
    ["Advertisement", "advertisement"],
    ["© 2031 Tollmouth Messenger. All rights reserved.", "page-furniture"],
    ["09:12 GMT04 March 2031", "masthead"],
    ["Skip to main content", "navigation"],
  ])("%s is %s", (line, reason) => {
    expect(lineReason(line)).toBe(reason);
    expect(lineReason(`  ${line} `)).toBe(reason);
  });

  it.each([
    "The council asked the readers of the paper to subscribe to its view of the bridge.",
    "He declined to comment.",
    "Reuters reported on Friday that the lock would stay closed.",
    "The agency shared the pictures with AFP and Reuters on Monday, officials said.",
    "“We use the lock every day,” said the keeper.",
    "Privacy is what the ferry offers to those who cross by night.",
    "She signed the order on 4 March 2031.",
    "A night at the lock",
    "Users may lose access to their account under the order.",
    "Readers can follow the discussion in the minutes of the meeting.",
    "Under the law the ministry has the right to block accounts and posts without a court.",
    "A platform is not responsible for the content that its users post.",
    "The families will receive compensation from the port.",
    "The app sent its users three push notifications on the day of the vote.",
    "The law gives the police unlimited access to private messages.",
    "Disclosure of the memo embarrassed the harbour master.",
    "Copyright law was last reformed in 1988, and badly.",
    "Comments by the harbour master that were published on Monday drew protest.",
    "Search teams found the crew of the ferry on Monday.",
    "We depend on the bridge, and the city must support us, the baker said.",
    "Your account has been closed, the letter told the ferryman that night.",
    "",
  ])("%s stays", (line) => {
    expect(lineReason(line)).toBeNull();
  });

  it("leaves words that may head a part of an article to the context", () => {
    expect(lineReason("Privacy")).toBeNull();
    expect(findJunkLine("Privacy")).toMatchObject({ reason: "privacy-notice", strength: "weak" });
    expect(findJunkLine("Business")).toMatchObject({ reason: "navigation", strength: "weak" });
  });

  it("knows which lines open a section below an article", () => {
    expect(findJunkLine("14 Comments")?.startsSection).toBe(true);
    expect(findJunkLine("Related articles")?.startsSection).toBe(true);
    expect(findJunkLine("Share")?.startsSection).toBe(false);
  });

  it("takes a line of more than 1,200 units as text", () => {
    expect(lineReason(`We use cookies ${"and so on ".repeat(150)}`)).toBeNull();
  });
});

describe("the line as patterns see it", () => {
  it("has straight quotation marks, single spaces and no signs of mark-up", () => {
    expect(plainLine("## **Don’t**\u00A0 [miss](https://a.example/b) it ")).toBe("Don't miss it");
  });
});
