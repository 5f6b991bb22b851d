// Any other resource: what is said of it and what leads to it.
import {el, show, get} from './dom.js';
import {webLink, site} from './names.js';

function value(each) {
  return each.iri ? webLink(each.iri, each.text) : each.text;
}

function table(title, rows) {
  return rows.length ? el('section', {}, el('h2', {}, title),
    el('div', {class: 'wide'}, el('table', {class: 'facts'}, el('tbody', {}, rows.map(row =>
      el('tr', {}, el('th', {scope: 'row'}, webLink(row.property.iri, row.property.text)), el('td', {}, value(row.value)))))))) : null;
}

export async function open(main) {
  const iri = site.base + location.pathname.slice('/id/'.length);
  const page = await get('resource', {iri});
  show(main, el('div', {class: 'page'},
    el('h1', {}, page.label),
    el('p', {class: 'muted'}, el('code', {}, iri)),
    table('What the graph says of it', page.says),
    table('What leads to it', page.leads)));
}
