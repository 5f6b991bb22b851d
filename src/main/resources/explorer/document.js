// A document as it was written, with its claims marked in place.
import {el, show, get} from './dom.js';
import {manner, sentence, stance, legend, number, plural, GROUPS} from './names.js';
import {details} from './claim.js';

/** Room below a line for each mark that lies on top of another. */
const STEP = 4;

/** Gives each claim a lane such that no two that overlap share one. */
function lanes(claims) {
  const ends = [];
  const sorted = [...claims].sort((a, b) => a.begin - b.begin || b.end - a.end);
  for (const claim of sorted) {
    let lane = ends.findIndex(end => end <= claim.begin);
    if (lane < 0) lane = ends.length;
    ends[lane] = claim.end;
    claim.lane = lane;
  }
  return sorted;
}

/** An underline in the claim's colour: whole, or dashed where the text hedges. */
function stroke(claim) {
  const colour = `var(--g-${claim.relation.group || 'open'})`;
  return manner(claim) === 'hedged'
    ? `repeating-linear-gradient(90deg, ${colour} 0 5px, transparent 5px 9px)`
    : `linear-gradient(${colour}, ${colour})`;
}

function segment(text, claims) {
  if (!claims.length) return document.createTextNode(text);
  const deepest = Math.max(...claims.map(claim => claim.lane)) + 1;
  const node = el('span', {class: 'mark', data: {claims: claims.map(claim => claim.id).join(' ')}}, text);
  node.style.backgroundImage = claims.map(stroke).join(', ');
  node.style.backgroundPosition = claims.map(claim => `0 calc(100% - ${(deepest - claim.lane - 1) * STEP}px)`).join(', ');
  node.style.paddingBottom = `${deepest * STEP}px`;
  if (claims.some(claim => manner(claim) === 'denied')) node.classList.add('denied');
  return node;
}

function dot(claim) {
  return el('button', {class: 'dot', type: 'button', id: `c-${claim.id}`, data: {claim: claim.id, group: claim.relation.group, manner: manner(claim)},
    'aria-label': `Claim: ${sentence(claim)}, ${stance(claim)}`, title: sentence(claim)});
}

/** One line of the text, with the marks of the claims that touch it. */
function line(text, begin, claims, heading) {
  const end = begin + text.length;
  const here = claims.filter(claim => claim.begin < end && claim.end > begin);
  const cuts = [...new Set([begin, end, ...here.flatMap(claim => [claim.begin, claim.end])])]
    .filter(cut => cut >= begin && cut <= end).sort((a, b) => a - b);
  const node = el(heading ? `h${Math.min(heading.level + 1, 4)}` : 'p', {class: 'line'});
  for (let i = 0; i < cuts.length - 1; i++) {
    const [from, to] = [cuts[i], cuts[i + 1]];
    node.append(...here.filter(claim => claim.begin === from).map(dot));
    node.append(segment(text.slice(from - begin, to - begin), here.filter(claim => claim.begin <= from && claim.end >= to)));
  }
  const deepest = Math.max(-1, ...here.map(claim => claim.lane)) + 1;
  if (deepest > 1) node.style.lineHeight = `calc(1.55em + ${deepest * STEP}px)`;
  return node;
}

function lines(page, claims) {
  const headings = new Map(page.headings.map(heading => [heading.begin, heading]));
  const nodes = [];
  let begin = 0;
  for (const text of page.text.split('\n')) {
    nodes.push(text.trim() ? line(text, begin, claims, headings.get(begin)) : el('p', {class: 'line empty'}));
    begin += text.length + 1;
  }
  return nodes;
}

function about(page) {
  return el('p', {class: 'muted'}, [
    page.author, page.publisher, page.issued,
    page.reliability ? `source of grade ${page.reliability}` : null,
    page.rights, plural(page.claims.length, 'claim'),
  ].filter(Boolean).join(' · '));
}

function counts(claims) {
  const found = {};
  for (const claim of claims) found[claim.relation.group || 'open'] = (found[claim.relation.group || 'open'] ?? 0) + 1;
  return found;
}

export async function open(main, id) {
  const page = await get('document', {id});
  for (const claim of page.claims) claim.relation.group ||= 'open';
  const byId = new Map(page.claims.map(claim => [claim.id, claim]));
  const chosen = new Set(GROUPS);
  const text = el('article', {class: 'text', lang: 'en'});
  const panel = el('aside', {class: 'panel', 'aria-live': 'polite', 'aria-label': 'Claim'});
  let selected;

  function draw() {
    show(text, lines(page, lanes(page.claims.filter(claim => chosen.has(claim.relation.group)))));
    if (selected) mark(selected);
  }

  function mark(id) {
    for (const node of text.querySelectorAll('.selected')) node.classList.remove('selected');
    for (const node of text.querySelectorAll(`[data-claims~="${id}"], [data-claim="${id}"]`)) node.classList.add('selected');
  }

  function index() {
    panel.classList.remove('open');
    show(panel, el('h2', {}, 'Claims'),
      el('p', {class: 'muted'}, 'Choose a mark in the text, or one of these.'),
      el('ol', {class: 'plain index'}, page.claims.map(claim =>
        el('li', {}, el('button', {type: 'button', class: 'row', data: {group: claim.relation.group}, on: {click: () => choose(claim.id, true)}},
          el('span', {class: 'swatch', data: {manner: manner(claim)}}), el('span', {}, sentence(claim)),
          el('span', {class: 'muted'}, ` ${number(claim.confidence)}`))))));
  }

  async function choose(id, scroll) {
    const claim = byId.get(id);
    if (!claim) return;
    selected = id;
    mark(id);
    history.replaceState(null, '', `#c-${id}`);
    const others = page.claims.filter(each => each !== claim && each.begin < claim.end && each.end > claim.begin);
    const back = el('button', {type: 'button', class: 'plain-button', on: {click: close}}, 'All claims');
    const place = el('button', {type: 'button', class: 'plain-button place', on: {click: () => reveal(id)}}, 'To its place in the text');
    const full = await get('claim', {id});
    if (selected !== id) return;
    panel.classList.add('open');
    show(panel, el('p', {class: 'panel-top'}, back, place), details(full, {
      others, choose: other => choose(other, true), judged: () => choose(id),
    }));
    panel.scrollTop = 0;
    if (scroll) reveal(id);
  }

  function reveal(id) {
    const button = text.querySelector(`[data-claim="${id}"]`);
    button?.scrollIntoView({block: matchMedia('(max-width: 60rem)').matches ? 'start' : 'center'});
    button?.focus({preventScroll: true});
  }

  function close() {
    const last = selected;
    selected = undefined;
    mark('');
    history.replaceState(null, '', location.pathname);
    index();
    reveal(last);
  }

  text.addEventListener('click', event => {
    if (document.getSelection().toString()) return;
    const button = event.target.closest('.dot');
    const segmentHere = event.target.closest('.mark');
    if (button) choose(button.dataset.claim);
    else if (segmentHere) {
      const ids = segmentHere.dataset.claims.split(' ').sort((a, b) =>
        (byId.get(a).end - byId.get(a).begin) - (byId.get(b).end - byId.get(b).begin));
      choose(ids[(ids.indexOf(selected) + 1) % ids.length]);
    }
  });
  main.addEventListener('keydown', event => {
    if (event.key === 'Escape' && selected) close();
  });

  show(main, el('div', {class: 'reading'},
    el('div', {},
      el('h1', {}, page.title), about(page),
      legend(counts(page.claims), chosen, (group, on) => {
        on ? chosen.add(group) : chosen.delete(group);
        draw();
      }),
      el('p', {class: 'muted key'}, el('span', {class: 'sample'}, 'asserted'), el('span', {class: 'sample hedged'}, 'hedged'),
        el('span', {class: 'sample denied'}, 'denied')),
      text),
    panel));
  draw();
  index();
  const asked = /^#c-(.+)$/.exec(location.hash);
  if (asked) await choose(asked[1], true);
}
