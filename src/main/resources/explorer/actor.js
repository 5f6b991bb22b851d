// An actor or another thing: names, claims, alliances, programs, sanctions, disputes.
import {el, show, get} from './dom.js';
import {claimItem, webLink} from './names.js';
import {bound} from './alliances.js';
import {judging} from './judge.js';

function claims(title, found) {
  return found.count ? el('details', {open: found.count <= 12}, el('summary', {}, `${title} (${found.count.toLocaleString('en')})`),
    el('ul', {class: 'plain'}, found.claims.map(each => claimItem(each))),
    found.count > found.claims.length ? el('p', {class: 'muted'}, `The first ${found.claims.length} are shown.`) : null) : null;
}

/** A bar for each membership over the years. */
function timeline(memberships) {
  if (!memberships.length) return null;
  const today = new Date().getFullYear() + 1;
  const year = (date, last) => +bound(date, last).slice(0, 4) + (+bound(date, last).slice(5, 7) - 1) / 12;
  const known = memberships.map(each => ({...each, from: each.begin ? year(each.begin, false) : null, to: each.end ? year(each.end, true) : today}));
  const first = Math.floor(Math.min(today - 10, ...known.filter(each => each.from).map(each => each.from)) / 10) * 10;
  const place = at => 100 * (at - first) / (today - first);
  const decades = [];
  for (let at = first; at <= today; at += today - first > 60 ? 20 : 10) decades.push(at);
  return el('section', {}, el('h2', {}, 'Alliances over time'),
    el('div', {class: 'timeline'},
      el('div', {class: 'ticks', 'aria-hidden': 'true'}, decades.map(at => el('span', {style: {left: `${place(at)}%`}}, at))),
      el('ul', {class: 'plain'}, known.map(each => el('li', {},
        el('span', {class: 'what'}, webLink(each.alliance.iri, each.alliance.label),
          el('span', {class: 'muted'}, ` ${each.begin ?? 'since an unknown day'} to ${each.end ?? 'today'}`, each.obligations.length ? `, ${each.obligations.join(', ')}` : '')),
        el('span', {class: 'span-track'}, el('span', {class: `span-bar${each.from ? '' : ' open'}`,
          style: {left: `${place(each.from ?? first)}%`, width: `${Math.max(.6, place(each.to) - place(each.from ?? first))}%`}})))))));
}

function sanctions(found) {
  return found.length ? el('section', {}, el('h2', {}, 'Sanctions known'),
    el('p', {class: 'muted'}, 'From the reference facts; without an end where none is known.'),
    el('div', {class: 'wide'}, el('table', {class: 'facts'}, el('thead', {}, el('tr', {}, ['Instrument', 'By', 'Since', 'Until', 'Restricts'].map(each => el('th', {scope: 'col'}, each)))),
      el('tbody', {}, found.map(each => el('tr', {}, el('td', {}, webLink(each.instrument.iri, each.instrument.label)),
        el('td', {}, each.by.flatMap((by, i) => [i ? ', ' : '', webLink(by.iri, by.label)])), el('td', {}, each.since ?? ''), el('td', {}, each.until ?? ''),
        el('td', {}, each.restricts.map(what => what.label).join(', ')))))))) : null;
}

function disputes(found) {
  return found.length ? el('section', {}, el('h2', {}, 'Said and denied'), found.map(each => el('div', {class: 'columns'},
    el('ul', {class: 'plain'}, each.yes.map(claim => claimItem(claim))), el('ul', {class: 'plain'}, each.no.map(claim => claimItem(claim)))))) : null;
}

export async function open(main, id) {
  const page = await get('actor', {id});
  const {thing} = page;
  show(main, el('div', {class: 'page'},
    el('h1', {}, thing.label),
    el('p', {class: 'muted'}, thing.kind, page.aliases.length ? ` · also: ${page.aliases.join(', ')}` : ''),
    el('p', {}, page.wikidata.flatMap(each => [webLink(each, `Wikidata ${each.split('/').pop()}`), ' · ']),
      el('a', {href: `/graph?around=${encodeURIComponent(thing.iri)}`}, 'Its neighbourhood in the graph')),
    page.wikidata.length ? judging('link', id, page.judged, () => location.reload()) : null,
    page.of.count + page.on.count + page.by.count ? null : el('p', {}, 'No document claims anything of it.'),
    claims('What it is said to do', page.of), claims('What is said to be done to it', page.on), claims('What it says', page.by),
    claims('Programs', page.programs),
    disputes(page.disputes), timeline(page.memberships), sanctions(page.sanctions)));
}
