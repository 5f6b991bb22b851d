// Search: hits while typing, and a page with all.
import {el, show, get, settled} from './dom.js';
import {thing, claimItem, plural, sentence} from './names.js';

/** Shows the best hits below the box while its user types. */
export function searchBox(input, hits) {
  let asked;
  const look = settled(80, async () => {
    const q = input.value.trim();
    asked?.abort();
    if (!q) {
      hits.hidden = true;
      return;
    }
    asked = new AbortController();
    try {
      const found = await get('search', {q, limit: 6}, asked.signal);
      show(hits, list(found));
      hits.hidden = false;
    } catch (problem) {
      if (problem.name !== 'AbortError') throw problem;
    }
  });
  input.addEventListener('input', look);
  input.form.addEventListener('keydown', event => {
    const links = [...hits.querySelectorAll('a')];
    const at = links.indexOf(document.activeElement);
    if (event.key === 'Escape') {
      hits.hidden = true;
      input.focus();
    } else if (event.key === 'ArrowDown' && links.length) {
      links[Math.min(at + 1, links.length - 1)].focus();
      event.preventDefault();
    } else if (event.key === 'ArrowUp' && at >= 0) {
      (at === 0 ? input : links[at - 1]).focus();
      event.preventDefault();
    }
  });
  document.addEventListener('click', event => {
    if (!input.form.contains(event.target)) hits.hidden = true;
  });
}

function list(found) {
  const count = found.things.count + found.documents.count + found.claims.count;
  return [
    el('p', {class: 'muted', role: 'status'}, count ? plural(count, 'hit') : 'Nothing found'),
    el('ul', {},
      found.things.hits.map(each => el('li', {}, thing(each), ' ', el('span', {class: 'muted'}, each.kind))),
      found.documents.hits.map(each => el('li', {}, el('a', {href: `/id/document/${each.id}`}, each.title), ' ',
        el('span', {class: 'muted'}, 'document'))),
      found.claims.hits.map(each => el('li', {}, el('a', {href: `/id/document/${each.document}#c-${each.id}`},
        sentence(each)), el('blockquote', {}, each.quote)))),
  ];
}

function section(title, found, item) {
  return found.count
    ? el('section', {}, el('h2', {}, `${title} (${found.count.toLocaleString('en')})`),
        el('ul', {class: 'plain'}, found.hits.map(item)),
        found.count > found.hits.length
          ? el('p', {class: 'muted'}, `The first ${found.hits.length} are shown; more words narrow it down.`) : null)
    : null;
}

export async function open(main) {
  const q = new URLSearchParams(location.search).get('q') ?? '';
  document.getElementById('q').value = q;
  const found = await get('search', {q, limit: 100});
  const count = found.things.count + found.documents.count + found.claims.count;
  show(main, el('div', {class: 'page'},
    el('h1', {}, q ? `Search: ${q}` : 'Search'),
    el('p', {class: 'muted'}, plural(count, 'hit')),
    section('Things', found.things, each =>
      el('li', {}, thing(each), ' ', el('span', {class: 'muted'}, each.kind))),
    section('Documents', found.documents, each =>
      el('li', {}, el('a', {href: `/id/document/${each.id}`}, each.title))),
    section('Claims', found.claims, each => claimItem(each))));
}
