// The alliance network of a day, by the reference facts.
import {el, show, get, settled} from './dom.js';
import {plural, webLink} from './names.js';
import {drawing} from './drawing.js';

/** The first or last day that a date of any precision can mean. */
export function bound(date, last) {
  if (!date) return last ? '9999-12-31' : '0000-01-01';
  if (date.length >= 10) return date.slice(0, 10);
  if (date.length === 7) return date + (last ? '-31' : '-01');
  return date + (last ? '-12-31' : '-01-01');
}

/** Whether a membership holds on a day, as far as its dates tell. */
export function holds(membership, on) {
  return bound(membership.begin, false) <= on && on <= bound(membership.end, true);
}

export async function open(main) {
  const all = await get('alliances');
  const asked = new URLSearchParams(location.search).get('day');
  const today = new Date().toISOString().slice(0, 10);
  const canvas = el('div', {class: 'canvas', role: 'img', 'aria-label': 'Alliances and their members; the list below says the same'});
  const list = el('div');
  const status = el('p', {class: 'muted', role: 'status'});
  const field = el('input', {id: 'day', type: 'date', value: asked ?? today, min: '1815-01-01', max: '2100-12-31'});
  const years = all.map(each => each.begin).filter(Boolean).map(date => +date.slice(0, 4));
  const slider = el('input', {type: 'range', 'aria-label': 'Year', min: Math.min(...years), max: +today.slice(0, 4), step: 1, value: (asked ?? today).slice(0, 4)});
  const defense = el('input', {type: 'checkbox', checked: true});
  show(main, el('div', {class: 'page wide-page'}, el('h1', {}, 'Alliances of a day'),
    el('div', {class: 'slider'}, el('label', {}, 'Day ', field), el('span', {class: 'grow'}, slider),
      el('label', {}, defense, ' with a duty of defense only'),
      el('button', {type: 'button', on: {click: () => picture.download(`alliances-${field.value}.png`)}}, 'PNG')),
    status, canvas, list));
  const picture = await drawing(canvas);
  window.network = picture.cy;

  async function draw() {
    const on = field.value || today;
    history.replaceState(null, '', `/alliances?day=${on}`);
    const now = all.filter(each => holds(each, on) && (!defense.checked || each.obligations.includes('defense')));
    const nodes = new Map();
    for (const {member, alliance} of now) {
      nodes.set(alliance.iri, {id: alliance.iri, label: alliance.label, kind: 'Alliance', degree: 1 + (nodes.get(alliance.iri)?.degree ?? 0)});
      nodes.set(member.iri, {id: member.iri, label: member.label, kind: 'State', degree: 1 + (nodes.get(member.iri)?.degree ?? 0)});
    }
    const alliances = Map.groupBy ? Map.groupBy(now, each => each.alliance.iri) : now.reduce((map, each) =>
      map.set(each.alliance.iri, [...(map.get(each.alliance.iri) ?? []), each]), new Map());
    status.textContent = `${plural(alliances.size, 'alliance')}, ${plural(now.length, 'membership')} on ${on}. Dates that are known by the year only count for the whole year.`;
    show(list, [...alliances.values()].map(members => el('details', {},
      el('summary', {}, `${members[0].alliance.label} (${members.length})`),
      el('p', {class: 'muted'}, webLink(members[0].alliance.iri, 'about it'), ` · owed: ${members[0].obligations.join(', ') || 'not known'}`,
        members[0].sources.length ? ' · by ' : '', members[0].sources.flatMap((each, i) => [i ? ', ' : '', webLink(each)])),
      el('ul', {}, members.map(each => el('li', {}, webLink(each.member.iri, each.member.label),
        el('span', {class: 'muted'}, ` ${each.begin ?? '?'} to ${each.end ?? 'today'}`)))))));
    picture.show([
      ...[...nodes.values()].map(data => ({group: 'nodes', data})),
      ...now.map((each, i) => ({group: 'edges', data: {id: `m${i}`, source: each.member.iri, target: each.alliance.iri,
        label: each.obligations.join(', '), group: 'membership', symmetric: 1, belief: .15, manner: 'asserted'}})),
    ]).then(shown => {
      if (!shown) return;
      document.body.dataset.drawn = `${on} ${now.length}`;
      performance.mark('drawn');
    });
  }
  const redraw = settled(120, draw);
  slider.addEventListener('input', () => {
    field.value = slider.value + (field.value.slice(4) || '-07-01');
    redraw();
  });
  field.addEventListener('change', () => {
    slider.value = field.value.slice(0, 4);
    redraw();
  });
  defense.addEventListener('change', redraw);
  picture.cy.on('tap', 'node', event => { location.href = '/id/' + event.target.id().split('/id/')[1]; });
  await draw();
}
