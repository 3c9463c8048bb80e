/** A page as a person copies it from a browser: made up, each with the furniture of its site around the article. */

const PRESS_RELEASE = `Town of Tarnby
Press office
Home
Contact

Lido closed as a precaution after test of the wall

By the press office of the town of Tarnby
12 May 2032

The town has closed the lido on the seafront as a precaution. A test of the outer wall on 11 May found two cracks above the waterline.

The pool will reopen once the wall has been measured again. Season tickets stay valid and will be extended by the days that are lost.

“Nobody has been in danger at any time,” said Mayor Ines Halloran. “We would rather lose a week than take a risk.”

Share this page
Print
`;

const POST = `Tarnby Post
Home
News
Sport
Log in

Cracked wall keeps swimmers out of the Tarnby lido

By Oona Marsh
13 May 2032

Share
Tweet

The lido of Tarnby will stay shut for the rest of the spring because two cracks run through its outer wall.

The town engineer, Pavel Dorn, said that the wall could give way in a storm. He measured a gap of four millimetres on Tuesday.

Mayor Ines Halloran denied that anybody had been at risk. The closure was a precaution, she said.

Families who bought season tickets are angry. “We paid in March for a pool that was already broken,” said Runa Vale, who swims there with her two children.

The repair is expected to cost 300,000 crowns, according to a draft budget that was seen by Coast Radio.

Photo: the outer wall of the lido on Tuesday

Tags:
lido, Tarnby, seafront

Related articles
Ferry timetable for the summer
Two benches for the market square

4 Comments
Newest
Oldest
gullwatcher

They have known about that wall for years and said nothing to any of us about it.
`;

const LANTERN = `The Lantern of Tarnby
Subscribe now

Opinion

A wall that everybody had seen

By Teo Brandt
14 May 2032

Everybody who ever swam in Tarnby has seen the cracks, and the mayor now claims to have been surprised by them.

The town hall neglected the wall for ten years. It is shameful that a place which costs so little has been left to rot.

If nothing is built soon, the lido will never open again, and the seafront will be sold to the hotel next door.

The mayor must publish every report on the wall this week.

Share this article
Subscribe to our newsletter
`;

const RADIO = `Coast Radio
Listen live
Programmes

Lido repair may cost 300,000 crowns

15 May 2032

A draft budget puts the repair of the lido in Tarnby at 300,000 crowns. The council will vote on it at the end of the month.

The town engineer reportedly considers the wall to be stable. He did not want to be recorded.

The mayor conceded that an earlier inspection in 2029 had already mentioned a crack.

Children from the swimming club have moved to the river, where no lifeguard is on duty.

Download this programme
Newsletter
`;

const UNSIGNED = `Swimmers gather in front of the closed lido

About sixty people stood in front of the closed lido of Tarnby on Saturday and asked for the gates to be opened.

They do not believe that the wall is in danger of falling. A bricklayer among them called the cracks harmless.

A leaflet of the swimming club accuses the town hall of wanting the land for a hotel.

The town hall said that no sale was planned.
`;

const NOTICE = `Timetable

The ferry to the sandbank leaves at nine, at noon and at three. Tickets are sold on board.
`;

/** A page with the headline that is read from it. */
export interface OwnPage {
  readonly headline: string;
  readonly text: string;
  /** Where it was copied from; empty where nobody noted it. */
  readonly url: string;
}

/** Background: the town's own words. */
export const pressRelease: OwnPage = {
  headline: "Lido closed as a precaution after test of the wall",
  text: PRESS_RELEASE,
  url: "https://town.tarnby.example/press/lido-closed",
};

/** A report with a byline, a caption, links and comments. */
export const post: OwnPage = {
  headline: "Cracked wall keeps swimmers out of the Tarnby lido",
  text: POST,
  url: "https://www.tarnbypost.example/2032/05/13/cracked-wall",
};

/** An opinion piece; only its masthead says whose it is. */
export const lantern: OwnPage = { headline: "A wall that everybody had seen", text: LANTERN, url: "" };

export const radio: OwnPage = { headline: "Lido repair may cost 300,000 crowns", text: RADIO, url: "" };

/** Of no outlet, no author and no day. */
export const unsigned: OwnPage = {
  headline: "Swimmers gather in front of the closed lido",
  text: UNSIGNED,
  url: "",
};

/** Hardly a text, and about something else. */
export const NOTICE_FILE = { name: "timetable.txt", text: NOTICE } as const;

/** The post's article in simpler words. */
export const PLAIN_POST = `The lido in Tarnby is closed. There are two cracks in the wall.

The engineer of the town says: The wall can fall down in a storm.

The mayor says: Nobody was in danger.
`;
