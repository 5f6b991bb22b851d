// The graph of actors and relations, with filters and a time slider.
import {el, show, get, settled} from './dom.js';
import {legend, number, plural, triple, claimItem, thing, GROUPS} from './names.js';
import {drawing} from './drawing.js';

const MANNERS = ['asserted', 'hedged', 'denied', 'inferred'];
const DAY = 86400000;

function day(time) {
  return new Date(time).toISOString().slice(0, 10);
}

/** The days between which the dated edges lie. */
function span(edges) {
  const days = edges.flatMap(edge => edge.times.flat()).filter(Boolean).sort();
  return days.length ? [Date.parse(days[0]), Math.max(Date.parse(days[days.length - 1]), Date.parse(days[0]) + DAY)] : null;
}

/** Whether an edge is there on a day: one of its claims speaks of it, or has no time. */
export function holds(edge, on, onlyDated) {
  return edge.times.some(([begin, end]) => (!begin || begin <= on) && (!end || on <= end))
    || (edge.undated && !onlyDated);
}

function elements(page) {
  const degree = {};
  for (const edge of page.edges) {
    degree[edge.subject] = (degree[edge.subject] ?? 0) + 1;
    degree[edge.object] = (degree[edge.object] ?? 0) + 1;
  }
  return [
    ...page.things.map(each => ({group: 'nodes', data: {id: each.iri, label: each.label, kind: each.kind, degree: degree[each.iri]}})),
    ...page.edges.map((edge, i) => ({group: 'edges', data: {id: `e${i}`, source: edge.subject, target: edge.object,
      label: edge.relation.label, group: edge.relation.group, symmetric: edge.relation.symmetric ? 1 : 0,
      belief: edge.belief, manner: edge.manner}})),
  ];
}

function choice(name, label, choices, chosen, change) {
  return el('label', {}, label, ' ', el('select', {name, on: {change: event => change(event.target.value)}},
    el('option', {value: ''}, 'any'),
    choices.map(each => el('option', {value: each.id, selected: each.id === chosen}, `${each.label} (${each.claims})`))));
}

export async function open(main) {
  const asked = new URLSearchParams(location.search);
  const state = {
    groups: new Set(asked.getAll('group').length ? asked.getAll('group') : GROUPS.filter(each => each !== 'open')),
    manners: new Set(asked.getAll('manner').length ? asked.getAll('manner') : ['asserted', 'hedged', 'denied']),
    belief: asked.get('belief') ?? '', holder: asked.get('holder') ?? '', document: asked.get('document') ?? '',
    around: asked.get('around') ?? '', phrases: asked.get('phrases') ?? '',
  };
  const canvas = el('div', {class: 'canvas', role: 'img', 'aria-label': 'Network of actors and relations; the table below says the same'});
  const filters = el('div', {class: 'filters'});
  const aside = el('aside', {class: 'panel', 'aria-live': 'polite', 'aria-label': 'Relation'});
  const status = el('p', {class: 'muted', role: 'status'});
  const table = el('div');
  const slider = el('div', {class: 'slider'});
  show(main, el('div', {class: 'page wide-page'}, el('h1', {}, 'Who stands how to whom'),
    el('details', {open: !matchMedia('(max-width: 60rem)').matches}, el('summary', {}, 'Filters'), filters), slider, status,
    el('div', {class: 'network'}, canvas, aside), table));
  const picture = await drawing(canvas);
  window.network = picture.cy;
  let page;

  async function load() {
    const parameters = {group: [...state.groups], manner: [...state.manners], belief: state.belief, holder: state.holder,
      document: state.document, around: state.around, between: state.around ? 1 : '', phrases: state.phrases};
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(parameters)) for (const each of [value].flat()) if (each) query.append(name, each);
    history.replaceState(null, '', `/graph?${query}`);
    page = await get('network', parameters);
    controls();
    time();
    list();
    const count = page.edges.length;
    picture.show(elements(page)).then(shown => {
      if (!shown) return;
      filterTime();
      document.body.dataset.drawn = count;
      performance.mark('drawn');
    });
  }
  const reload = settled(150, load);

  function set(name, value) {
    state[name] = value;
    reload();
  }

  function toggle(set, value, on) {
    on ? set.add(value) : set.delete(value);
    reload();
  }

  function controls() {
    const focused = document.activeElement?.getAttribute('name');
    show(filters,
      legend(page.groups, state.groups, (group, on) => toggle(state.groups, group, on)),
      el('fieldset', {class: 'legend'}, el('legend', {}, 'Meant as'), MANNERS.map(manner =>
        el('label', {class: 'chip'}, el('input', {type: 'checkbox', value: manner, checked: state.manners.has(manner),
          on: {change: event => toggle(state.manners, manner, event.target.checked)}}),
        el('span', {class: 'stroke', data: {manner}}), manner))),
      el('div', {class: 'choices'},
        el('label', {}, 'Belief at least ', el('input', {name: 'belief', type: 'range', min: 0, max: 1, step: .05, value: state.belief || 0,
          on: {input: event => set('belief', event.target.value)}}), ' ', el('output', {}, number(+state.belief || 0))),
        choice('holder', 'Source', page.holders, state.holder, value => set('holder', value)),
        choice('document', 'Document', page.documents, state.document, value => set('document', value)),
        el('label', {}, 'Around ', el('input', {name: 'around', list: 'things', value: name(state.around), placeholder: 'everybody',
          on: {change: event => around(event.target.value)}})),
        el('datalist', {id: 'things'}, page.things.map(each => el('option', {value: each.label}))),
        el('label', {}, el('input', {name: 'phrases', type: 'checkbox', checked: !!state.phrases,
          on: {change: event => set('phrases', event.target.checked ? '1' : '')}}), ' with phrases'),
        el('button', {type: 'button', on: {click: () => picture.cy.fit(undefined, 30)}}, 'Fit'),
        el('button', {type: 'button', class: 'png', on: {click: () => { document.body.dataset.png = picture.download('chancery-network.png'); }}}, 'PNG')));
    if (focused) filters.querySelector(`[name="${focused}"]`)?.focus();
  }

  function name(iri) {
    return page?.things.find(each => each.iri === iri)?.label ?? '';
  }

  function around(label) {
    set('around', page.things.find(each => each.label === label)?.iri ?? '');
  }

  function time() {
    const range = span(page.edges);
    if (!range) return show(slider);
    const input = el('input', {id: 'day', type: 'range', min: range[0] / DAY, max: range[1] / DAY, step: 1, value: range[1] / DAY, disabled: true});
    const all = el('input', {type: 'checkbox', id: 'anytime', checked: true});
    const dated = el('input', {type: 'checkbox', id: 'dated'});
    const shown = el('output', {for: 'day'}, 'any time');
    const change = () => {
      input.disabled = all.checked;
      shown.textContent = all.checked ? 'any time' : day(input.value * DAY);
      filterTime();
      list();
    };
    for (const each of [input, all, dated]) each.addEventListener('input', change);
    show(slider, el('label', {}, all, ' any time'), el('label', {class: 'grow'}, 'On the day ', input), shown,
      el('label', {}, dated, ' only dated'));
  }

  function visible(edge) {
    const all = slider.querySelector('#anytime');
    const onlyDated = slider.querySelector('#dated')?.checked;
    if (!all || all.checked) return !onlyDated || edge.times.length > 0;
    return holds(edge, day(slider.querySelector('#day').value * DAY), onlyDated);
  }

  function filterTime() {
    const used = new Set();
    picture.cy.batch(() => {
      page.edges.forEach((edge, i) => {
        const on = visible(edge);
        picture.cy.getElementById(`e${i}`).toggleClass('off', !on);
        if (on) used.add(edge.subject).add(edge.object);
      });
      picture.cy.nodes().forEach(node => { node.toggleClass('off', !used.has(node.id())); });
    });
  }

  function list() {
    const byIri = new Map(page.things.map(each => [each.iri, each]));
    const edges = page.edges.filter(visible);
    status.textContent = `${plural(edges.length, 'relation')} shown`
      + (page.count > page.edges.length ? `, the most believed of ${page.count.toLocaleString('en')}` : '');
    document.body.dataset.shown = edges.length;
    show(table, el('details', {}, el('summary', {}, 'As a table'), el('div', {class: 'wide'}, el('table', {class: 'facts'},
      el('thead', {}, el('tr', {}, ['Subject', 'Relation', 'Object', 'Belief', 'Claims', 'Meant as'].map(each => el('th', {scope: 'col'}, each)))),
      el('tbody', {}, edges.slice(0, 300).map(edge => el('tr', {},
        el('td', {}, thing(byIri.get(edge.subject))),
        el('td', {}, el('button', {type: 'button', class: 'plain-button', on: {click: () => choose(edge)}}, edge.relation.label)),
        el('td', {}, thing(byIri.get(edge.object))), el('td', {class: 'figure'}, number(edge.belief)),
        el('td', {class: 'figure'}, edge.claims), el('td', {}, edge.manner))))))));
  }

  async function choose(edge) {
    const found = await get('triple', {subject: edge.subject, relation: edge.relation.name, object: edge.object});
    const proof = `/proof?${new URLSearchParams({subject: edge.subject, relation: edge.relation.name, object: edge.object})}`;
    show(aside, el('h2', {}, triple({...found, polarity: 'positive', modality: edge.manner})),
      found.proposition ? el('p', {}, 'Belief ', el('strong', {}, number(found.proposition.belief)),
        found.proposition.accepted ? ', accepted' : ', not accepted') : null,
      edge.manner === 'inferred' ? el('p', {}, `Concluded with confidence ${number(edge.belief)}. `, el('a', {href: proof}, 'The proof')) : null,
      el('ul', {class: 'plain'}, found.claims.map(claim => claimItem(claim))));
    aside.scrollTop = 0;
  }

  function person(node) {
    const each = page.things.find(thing => thing.iri === node.id());
    show(aside, el('h2', {}, thing(each)), el('p', {class: 'muted'}, each.kind),
      el('p', {}, el('button', {type: 'button', on: {click: () => set('around', each.iri)}}, 'Only its neighbourhood')),
      state.around ? el('p', {}, el('button', {type: 'button', on: {click: () => set('around', '')}}, 'Everybody')) : null);
  }

  picture.cy.on('tap', 'edge', event => choose(page.edges[+event.target.id().slice(1)]));
  picture.cy.on('tap', 'node', event => person(event.target));
  show(aside, el('h2', {}, 'Relations'), el('p', {class: 'muted'}, 'Choose a line for the claims behind it, or a node for its neighbourhood.',
    ' The wider a line, the more believed it is; dashed is hedged, dotted is inferred, crossed is denied.'));
  await load();
}
