/** An article of two dozen sentences with every kind of figure and attribution, about a town that does not exist. */
export const SALT_MINE = `Marrowgate closes its last salt mine

MARROWGATE, May 14, 2034 — The last salt mine in the Tarrow valley will close on September 30 after 147 years, its owner said on Tuesday. Halden Minerals told its 312 workers at a meeting in the town hall that the mine had lost $18.6 million since 2029. “The salt is still there, but nobody wants to pay for it,” said Petra Quillfeather, the company’s chief executive.

About two thirds of the workers will be offered jobs at the company’s quarry in Ostrey, 45 kilometers to the north. The others will receive a severance payment of $9,400 for each year of service. Rufus Dell, who leads the miners’ union, called the offer “an insult to three generations of families”. He said the union would ask a court in Branwick to stop the closure.

The mine produced 1.3 million tons of salt in 1998, its best year, but only 240,000 tons last year. Demand fell because 17 of the 26 road departments in the region switched to a cheaper brine made by Corvane Chemicals. The price of rock salt has dropped 38 percent since 2030, from $71 a ton to $44.

Mayor Odile Farrant said that the town would lose about 4 percent of its tax income. “We will not beg, but we will bill the company for every road it has broken,” Farrant told the Marrowgate Herald. The town council meets on June 3 to discuss a plan to turn the upper galleries into a museum. It would cost $5.2 million, a quarter of which the province has promised to pay. The architect Lucian Pemberthy, 61, drew the plan free of charge.

The mine opened in 1887 and reaches a depth of 640 meters. In 1952 a flood killed 29 miners on level 7. Historian Agnes Tolliver said the flood had never been fully investigated. “Three inspectors warned the owners, and three inspectors were dismissed,” Tolliver wrote in her 2019 book.

Under Section 14 of the Mining Act, the company must seal the shafts within 24 months. Regulators in Branwick will inspect them every six weeks. The first shaft, known as Old Bess, will be sealed by March 2035.`;
