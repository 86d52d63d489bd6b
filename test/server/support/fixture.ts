/** A reference with figures, dates, speakers and quotations. */
export const article = `# A new quay for Lindhaven

The port of Lindhaven employs 54 pilots, harbour master Greta Olsen said on Tuesday.

The new quay will cost 12 million euros and open in 2029. Olsen said the old quay was built in 1931.

“We have waited twenty years for this,” said mayor Tomas Brandt. About a quarter of the ships come from Norway.
`;

/** A draft that agrees with the article; it names its reference itself. */
export const agreeingDraft = `---
references: [article.md]
---

Lindhaven's port employs 54 pilots, Greta Olsen said. The new quay will cost €12 million and open in 2029.

Some 25 percent of the ships come from Norway.
`;

/** The same draft with one wrong figure. */
export const wrongDraft = agreeingDraft.replace('54 pilots', '45 pilots');

/** The same draft without a word about its reference. */
export const orphanedDraft = wrongDraft.slice(wrongDraft.indexOf('Lindhaven'));
