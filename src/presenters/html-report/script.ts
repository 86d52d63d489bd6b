/**
 * What a report does in a browser or an editor: it filters its rows, leads from the strip to a row, and, in an editor, says
 * what was clicked, takes new content without losing the filter or the place, and keeps both for the next time. Plain
 * JavaScript in a module, since it stands in the page as it is; without it the page is whole but has no filter.
 */
export const SCRIPT = `
const editor = typeof acquireVsCodeApi === 'function' ? acquireVsCodeApi() : undefined;
const report = document.getElementById('report');
const filter = document.getElementById('filter');
const shown = document.getElementById('shown');
const words = filter.elements.namedItem('words');
const boxes = [...filter.querySelectorAll('input[name=verdict]')];
const kept = editor?.getState();

function rows() {
  return [...report.querySelectorAll('tr[data-verdict]')];
}

function offer(all) {
  for (const box of boxes) box.parentElement.hidden = !all.some((row) => row.dataset.verdict === box.value);
  filter.hidden = all.length === 0;
}

function inPlaces(text, parts) {
  return parts.reduce((filled, part, index) => filled.replace('{' + index + '}', part), text);
}

function say(text) {
  if (shown.textContent !== text) shown.textContent = text;
}

function applyFilter() {
  const verdicts = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
  const wanted = words.value.trim().toLowerCase();
  const all = rows();
  offer(all);
  for (const row of all) {
    row.hidden = !verdicts.has(row.dataset.verdict) || !row.textContent.toLowerCase().includes(wanted);
    report.querySelector('a[href="#' + row.id + '"]')?.classList.toggle('faded', row.hidden);
  }
  const count = all.filter((row) => !row.hidden).length;
  say(inPlaces(all.length === 1 ? shown.dataset.one : shown.dataset.several, [count, all.length]));
}

function clearFilter() {
  for (const box of boxes) box.checked = true;
  words.value = '';
  applyFilter();
}

function keep() {
  const off = boxes.filter((box) => !box.checked).map((box) => box.value);
  editor?.setState({ draft: document.body.dataset.draft, off, words: words.value, scroll: window.scrollY });
}

function restore({ off, words: wanted }) {
  for (const box of boxes) box.checked = !off.includes(box.value);
  words.value = wanted;
}

function goToRow(id) {
  const row = document.getElementById(id);
  if (row.hidden) clearFilter();
  row.scrollIntoView({ block: 'center' });
  row.focus({ preventScroll: true });
}

function goToPlace(button) {
  const { uri, range } = button.dataset;
  editor?.postMessage({ kind: 'open', uri, range: JSON.parse(range) });
}

function replaceContent(markup) {
  const focused = document.activeElement;
  const id = focused?.closest('[id]')?.id;
  const href = focused?.getAttribute('href');
  const top = window.scrollY;
  report.innerHTML = markup;
  applyFilter();
  window.scrollTo(0, top);
  if (focused?.isConnected) return;
  const successor = href ? report.querySelector('a[href="' + href + '"]') : document.getElementById(id);
  successor?.focus({ preventScroll: true });
}

report.addEventListener('click', (event) => {
  const segment = event.target.closest('a.segment');
  if (segment) {
    event.preventDefault();
    goToRow(segment.hash.slice(1));
    return;
  }
  const button = event.target.closest('.passage')?.querySelector('button');
  if (button && (event.target === button || window.getSelection().isCollapsed)) goToPlace(button);
});
filter.addEventListener('submit', (event) => event.preventDefault());
filter.addEventListener('input', () => {
  applyFilter();
  keep();
});

if (kept) restore(kept);
applyFilter();

if (editor) {
  let scrollTo = kept?.scroll;
  window.addEventListener('message', ({ data }) => {
    if (data.kind !== 'content') return;
    replaceContent(data.content);
    if (scrollTo !== undefined) window.scrollTo(0, scrollTo);
    scrollTo = undefined;
    keep();
  });
  window.addEventListener('scrollend', keep);
  editor.postMessage({ kind: 'ready' });
}
`;
