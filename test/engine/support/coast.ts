/** An article about a coast that does not exist, for names in all parts of a sentence. */
export const COAST = `Governor Beatrix Oyelaran asked Norvik for 25 helicopters on Sunday.
The Ocean Council met in Gravenhook. Its president, Tomoko Hale, warned of floods.

Engineer Jonas Thiel of Delta Electric repaired the poles in Dunmere. The German engineers went home. Lars Ekdahl opened the dam at Brode.`;

/** An article about a ferry that does not exist, for what people say and in which words. */
export const FERRY = `“We found the leak in time. It will never happen again,” said Captain Ilse Varga on Monday. The crew spent nine nights at sea without heating.

Harbour master Otto Renn disagreed. “Nobody listened to the mechanics, and nobody will listen to them now,” Renn told the Brode Gazette. He said the ferry should have been scrapped long ago. The union says it isn't over, and that the board's own report was hidden for months.

Minister Carla Voss called the captain “a hero of our coast”. According to the shipyard, the repair of the second engine will take five weeks.`;
