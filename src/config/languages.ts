/**
 * The languages of documents that can be drafts, by the identifiers that editors have for them, and whether their documents
 * are checked unless the writer says otherwise; sorted. What is read in which way stands in `references/formats`.
 */
export const LANGUAGES: Readonly<Record<string, boolean>> = {
  asciidoc: true,
  'git-commit': false,
  html: true,
  latex: true,
  markdown: true,
  org: true,
  plaintext: true,
  quarto: true,
  restructuredtext: true,
  rmd: true,
  tex: true,
  typst: true,
};
