import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { defaultHandlers, type State, toMdast } from 'hast-util-to-mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';

/** Writes HTML that a converter made as Markdown, which is read with its headings, lists and tables; pictures are left out. */
export function htmlToMarkdown(html: string): string {
  const tree = toMdast(fromHtml(html, { fragment: true }), {
    handlers: { a: withoutBookmarks, img: nothing, sup: raised },
  });
  return toMarkdown(tree, { extensions: [gfmToMarkdown()], bullet: '-' });
}

function nothing(): undefined {
  return undefined;
}

/** A bookmark leads nowhere, and most have no words. */
function withoutBookmarks(
  state: State,
  node: Element,
): ReturnType<State['all']> | ReturnType<typeof defaultHandlers.a> {
  return node.properties.href === undefined ? state.all(node) : defaultHandlers.a(state, node);
}

/** The number of a note is no word of the text. */
function raised(state: State, node: Element): ReturnType<State['all']> | undefined {
  const [first] = node.children;
  return first?.type === 'element' && first.tagName === 'a' ? undefined : state.all(node);
}
