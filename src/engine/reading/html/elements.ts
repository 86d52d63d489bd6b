/**
 * The elements of HTML that matter to its prose (https://html.spec.whatwg.org/multipage/indices.html#elements-3), each list
 * sorted. Elements that are not listed are taken for inline markup around words.
 */

/** Elements that begin and end a block and say nothing more of it. */
export const DIVIDERS: ReadonlySet<string> = new Set([
  'address',
  'article',
  'aside',
  'body',
  'caption',
  'center',
  'details',
  'dialog',
  'div',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'header',
  'hgroup',
  'hr',
  'html',
  'legend',
  'main',
  'p',
  'search',
  'section',
  'summary',
]);

/** Elements whose content is no prose, up to their end. */
export const LEFT_OUT: ReadonlySet<string> = new Set([
  'audio',
  'canvas',
  'datalist',
  'head',
  'iframe',
  'math',
  'nav',
  'noscript',
  'object',
  'pre',
  'script',
  'select',
  'style',
  'svg',
  'template',
  'textarea',
  'video',
]);

/** Inline elements whose content is no prose: code, and words that are struck out. They end with their block at the latest. */
export const LEFT_OUT_INLINE: ReadonlySet<string> = new Set(['code', 'del', 'kbd', 's', 'samp', 'strike', 'var']);

/** Elements that hold others which say what their words are. */
export const CONTAINERS: Readonly<Record<string, 'list' | 'item' | 'quote' | 'table' | 'row' | 'cell'>> = {
  blockquote: 'quote',
  dd: 'item',
  dl: 'list',
  dt: 'item',
  li: 'item',
  menu: 'list',
  ol: 'list',
  table: 'table',
  td: 'cell',
  th: 'cell',
  tr: 'row',
  ul: 'list',
};
