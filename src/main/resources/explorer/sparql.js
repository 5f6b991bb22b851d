// A query editor with the library beside it. YASGUI, told to ask nobody but this server.
import {el, show, get} from './dom.js';
import {site} from './names.js';
import {drawing, script} from './drawing.js';

const ENDPOINT = '/chancery/sparql';

/** A value as SPARQL writes it, by the type of its parameter. */
function term(type, value) {
  const quoted = `"${value.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n')}"`;
  if (type === 'iri') return `<${value.replace(/^<|>$/g, '').replace(/[<>"{}|\\^`\s]/g, encodeURIComponent)}>`;
  if (type === 'name') return `${quoted}@en`;
  if (type === 'string') return quoted;
  return `${quoted}^^<http://www.w3.org/2001/XMLSchema#${type}>`;
}

/** The query with its parameters filled in: outside of strings, IRIs and comments. */
export function filled(query, values) {
  const types = Object.fromEntries(query.parameters.map(each => [each.name, each.type]));
  return query.text.replace(/"(?:[^"\\\n]|\\.)*"|<[^<>\s]*>|#.*|[?$](\w+)/g, (all, name) =>
    name && name in values ? term(types[name], values[name]) : all);
}

/** The rows as bars: the first number of each row, called by its other values. */
class Chart {
  constructor(yasr) {
    this.yasr = yasr;
    this.priority = 5;
    this.label = 'Chart';
    this.hideFromSelection = false;
  }
  getIcon() { return null; }
  rows() { return this.yasr.results?.getBindings() ?? []; }
  number() {
    return (this.yasr.results?.getVariables() ?? []).find(name =>
      this.rows().some(row => row[name]?.datatype && /#(integer|decimal|double|float|int|nonNegativeInteger)$/.test(row[name].datatype)));
  }
  canHandleResults() { return !!this.number(); }
  draw() {
    const column = this.number();
    const others = this.yasr.results.getVariables().filter(name => name !== column);
    const rows = this.rows().slice(0, 200);
    const most = Math.max(...rows.map(row => Math.abs(+row[column]?.value || 0)), Number.MIN_VALUE);
    show(this.yasr.resultsEl, el('div', {class: 'chart'}, rows.map(row => el('div', {class: 'bar'},
      el('span', {}, others.map(name => row[name] ? short(row[name].value) : '').filter(Boolean).join(', ')),
      el('span', {class: 'track'}, el('span', {class: 'fill', style: {width: `${100 * Math.abs(+row[column]?.value || 0) / most}%`}})),
      el('span', {class: 'muted'}, row[column]?.value ?? '')))));
  }
}

/** The first two columns as ends of edges, called by the third between them or after them. */
class Network {
  constructor(yasr) {
    this.yasr = yasr;
    this.priority = 4;
    this.label = 'Graph';
    this.hideFromSelection = false;
  }
  getIcon() { return null; }
  canHandleResults() { return (this.yasr.results?.getVariables() ?? []).length >= 2 && (this.yasr.results?.getBindings() ?? []).length > 0; }
  async draw() {
    const names = this.yasr.results.getVariables();
    const [from, label, to] = names.length > 2 ? [names[0], names[1], names[2]] : [names[0], null, names[1]];
    const canvas = el('div', {class: 'canvas'});
    show(this.yasr.resultsEl, canvas);
    const rows = this.yasr.results.getBindings().filter(row => row[from] && row[to]).slice(0, 500);
    const nodes = new Map();
    for (const row of rows) for (const end of [from, to]) {
      const id = row[end].value;
      nodes.set(id, {id, label: short(id), kind: 'State', degree: 1 + (nodes.get(id)?.degree ?? 0)});
    }
    const picture = await drawing(canvas);
    await picture.show([...[...nodes.values()].map(data => ({group: 'nodes', data})), ...rows.map((row, i) => ({group: 'edges',
      data: {id: `r${i}`, source: row[from].value, target: row[to].value, label: label && row[label] ? short(row[label].value) : '', group: 'support', belief: .3, manner: 'asserted'}}))]);
    document.body.dataset.drawn = rows.length;
  }
}

function short(text) {
  for (const [prefix, namespace] of Object.entries(site.prefixes)) {
    if (text.startsWith(namespace) && text.length > namespace.length) return `${prefix}:${text.slice(namespace.length)}`;
  }
  return text.length > 80 ? text.slice(0, 80) + '…' : text;
}

async function editor(container) {
  document.head.append(el('link', {rel: 'stylesheet', href: '/explorer/yasgui.min.css'}));
  await script('/explorer/yasgui.min.js');
  const {Yasgui} = window;
  const {Yasqe, Yasr} = Yasgui;
  // By default these ask prefix.cc and Linked Open Vocabularies.
  for (const name of Object.keys(Yasqe.Autocompleters ?? {})) delete Yasqe.Autocompleters[name];
  Yasqe.defaults.autocompleters = [];
  Yasr.registerPlugin('chart', Chart);
  Yasr.registerPlugin('network', Network);
  Yasr.defaults.pluginOrder = ['table', 'chart', 'network', 'response', 'boolean', 'error'];
  Yasr.defaults.prefixes = site.prefixes;
  const yasgui = new Yasgui(container, {
    requestConfig: {endpoint: ENDPOINT, method: 'POST', headers: {}},
    endpointCatalogueOptions: {getData: () => [{endpoint: ENDPOINT}]},
    copyEndpointOnNewTab: true, persistenceId: null, autofocus: false, contextMenuContainer: container,
    populateFromUrl: false,
    yasqe: {createShareableLink: yasqe => share(yasqe.getValue()), autocompleters: [], resizeable: true},
    yasr: {prefixes: site.prefixes},
  });
  container.querySelector('.CodeMirror textarea').setAttribute('aria-label', 'SPARQL query');
  container.querySelector('.CodeMirror-scroll').tabIndex = 0;
  // The table of results is made anew with each answer, its controls without names.
  new MutationObserver(() => {
    container.querySelector('.tableSizer')?.setAttribute('aria-label', 'Rows a page');
    container.querySelector('.tableFilter')?.setAttribute('aria-label', 'Filter the answer');
  }).observe(container, {childList: true, subtree: true});
  return yasgui;
}

function share(query) {
  return `${location.origin}/sparql?${new URLSearchParams({query})}`;
}

export async function open(main) {
  const asked = new URLSearchParams(location.search);
  const queries = await get('queries');
  const list = el('div', {class: 'list'});
  const settings = el('form', {class: 'settings'});
  const container = el('div', {id: 'yasgui'});
  const filter = el('input', {type: 'search', 'aria-label': 'Find a question', placeholder: 'Find a question'});
  const copied = el('span', {class: 'muted', role: 'status'});
  show(main, el('div', {class: 'page wide-page'}, el('h1', {}, 'Ask in SPARQL'),
    el('div', {class: 'sparql'},
      el('section', {class: 'library', 'aria-label': 'Query library'}, filter, list),
      el('section', {'aria-label': 'Query'}, settings, container))));
  const yasgui = await editor(container);
  let chosen;

  const tab = () => yasgui.getTab();

  function put(text) {
    tab().setQuery(text);
    history.replaceState(null, '', share(text));
  }

  function ask() {
    history.replaceState(null, '', share(tab().getYasqe().getValue()));
    return tab().getYasqe().query();
  }

  function choose(query) {
    chosen = query;
    const fields = query.parameters.map(each => el('label', {}, `${each.name}: ${each.description}`,
      el('input', {name: each.name, value: each.fallback ?? ''})));
    show(settings, el('p', {class: 'grow'}, el('strong', {}, query.question)), fields, el('button', {}, 'Ask'),
      el('button', {type: 'button', class: 'share', on: {click: link}}, 'Copy link'), copied);
    put(filled(query, values()));
    for (const button of list.querySelectorAll('.row')) button.setAttribute('aria-pressed', button.dataset.name === query.name);
  }

  function values() {
    return Object.fromEntries([...new FormData(settings)].filter(([, value]) => value !== ''));
  }

  async function link() {
    try {
      await navigator.clipboard.writeText(location.href);
      copied.textContent = 'Copied';
    } catch {
      copied.textContent = 'The address of this page is the link';
    }
  }

  function library() {
    const word = filter.value.toLowerCase();
    show(list, queries.filter(each => `${each.name} ${each.summary} ${each.question}`.toLowerCase().includes(word)).map(query =>
      el('button', {type: 'button', class: 'row', data: {name: query.name}, 'aria-pressed': query === chosen, on: {click: () => choose(query)}},
        el('strong', {}, query.name), query.summary)));
  }

  filter.addEventListener('input', library);
  settings.addEventListener('submit', event => {
    event.preventDefault();
    put(filled(chosen, values()));
    ask();
  });
  library();
  const text = asked.get('query');
  if (text) {
    put(text);
    show(settings, el('p', {class: 'grow'}, 'A query from a link.'));
  } else {
    choose(queries.find(each => each.name === asked.get('name')) ?? queries[0]);
  }
}
