// Shows the page that the address names.
import {el, show, get, Problem} from './dom.js';
import {searchBox} from './search.js';

const PAGES = [
  [/^\/$/, 'home'],
  [/^\/graph$/, 'network'],
  [/^\/alliances$/, 'alliances'],
  [/^\/sparql$/, 'sparql'],
  [/^\/search$/, 'search'],
  [/^\/proof$/, 'proof'],
  [/^\/whatif$/, 'whatif'],
  [/^\/id\/document\/(.+)$/, 'document'],
  [/^\/id\/claim\/(.+)$/, 'claim'],
  [/^\/id\/entity\/(.+)$/, 'actor'],
  [/^\/id\/proposition\/(.+)$/, 'proof'],
  [/^\/id\/(.*)$/, 'resource'],
];

const main = document.getElementById('main');

function formats() {
  const path = location.pathname;
  if (path.startsWith('/id/')) {
    document.getElementById('formats').append('This as ',
      ...[['ttl', 'Turtle'], ['jsonld', 'JSON-LD'], ['nt', 'N-Triples']].flatMap(([format, name]) =>
        [el('a', {href: `${path}?format=${format}`}, name), ' ']));
  }
}

function current() {
  for (const link of document.querySelectorAll('nav a')) {
    if (link.getAttribute('href') === location.pathname) link.setAttribute('aria-current', 'page');
  }
}

async function start() {
  const [pattern, name] = PAGES.find(([each]) => each.test(location.pathname)) ?? [/(.*)/, 'home'];
  const part = decodeURIComponent(pattern.exec(location.pathname)[1] ?? '');
  try {
    const page = await import(`./${name}.js`);
    await page.open(main, part);
  } catch (problem) {
    show(main, el('div', {class: 'problem', role: 'alert'},
      el('h1', {}, 'That did not work'),
      el('p', {}, problem.message),
      problem instanceof Problem ? el('p', {}, problem.remedy) : null));
    if (!(problem instanceof Problem)) throw problem;
  }
  document.title = (main.querySelector('h1')?.textContent ?? '') + ' · Chancery';
  document.body.dataset.ready = name;
  performance.mark('ready');
}

formats();
current();
searchBox(document.getElementById('q'), document.getElementById('hits'));
start();
