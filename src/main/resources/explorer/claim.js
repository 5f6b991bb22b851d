// A claim: what it says, how it is meant, who holds it, and what its number is made of.
import {el, show, get} from './dom.js';
import {triple, thing, stance, manner, number, sentence, claimItem, webLink, site} from './names.js';
import {judging} from './judge.js';

function row(name, ...value) {
  return [el('dt', {}, name), el('dd', {}, ...value)];
}

function axis(name, value, words) {
  return el('tr', {}, el('th', {scope: 'row'}, name),
    el('td', {class: 'figure'}, number(value)),
    el('td', {}, el('span', {class: 'track'}, el('span', {class: 'fill', style: {width: `${100 * value}%`}}))),
    el('td', {class: 'muted'}, words));
}

const ICD = {AlmostNoChance: 'almost no chance', VeryUnlikely: 'very unlikely', Unlikely: 'unlikely',
  RoughlyEvenChance: 'roughly even chance', Probable: 'likely', VeryLikely: 'very likely', AlmostCertain: 'almost certain'};

function arithmetic(claim) {
  const {term, low, high} = claim.likelihood;
  return el('table', {class: 'axes'},
    el('caption', {}, 'Confidence'),
    el('tbody', {},
      axis('Reading', claim.extraction, 'that the text says this'),
      axis('Words', claim.certainty, `${ICD[term] ?? term}, ${Math.round(100 * low)} to ${Math.round(100 * high)} % (ICD 203)`),
      axis('Source', claim.weight, `weight of grade ${claim.grade}`)),
    el('tfoot', {}, el('tr', {}, el('th', {scope: 'row'}, 'Claim'),
      el('td', {class: 'figure'}, number(claim.confidence)),
      el('td', {colspan: 2, class: 'muted'}, `= ${number(claim.extraction)} × ${number(claim.certainty)} × ${number(claim.weight)}`))));
}

function holder(claim) {
  const name = each => each.iri ? webLink(each.iri, each.label)
    : each.label === 'author' ? 'the document’s author' : 'somebody unnamed';
  return [name(claim.holder), claim.reportedBy.length ? [', reported by ', claim.reportedBy.flatMap((each, i) => [i ? ', ' : '', name(each)])] : null];
}

function wikidata(parts) {
  const known = parts.filter(part => part?.qid);
  return known.length ? row('Wikidata', known.flatMap((part, i) => [i ? ', ' : '',
    webLink(`http://www.wikidata.org/entity/${part.qid}`, `${part.label} (${part.qid})`)])) : [];
}

function group(title, found) {
  return found.count ? el('details', {open: true},
    el('summary', {}, `${title} (${found.count})`),
    el('ul', {class: 'plain'}, found.claims.map(claim => claimItem(claim))),
    found.count > found.claims.length ? el('p', {class: 'muted'}, `The first ${found.claims.length} are shown.`) : null) : null;
}

function written(part) {
  return part.text && part.text !== part.label ? el('span', {class: 'muted'}, `, written “${part.text}”`) : null;
}

/** Everything about a claim; `others` are those in the same place of a document. */
export function details(page, {others = [], choose, judged} = {}) {
  const claim = page.claim;
  claim.relation.group ||= 'open';
  const belief = page.proposition;
  return el('section', {class: 'claim', data: {group: claim.relation.group}},
    el('h2', {}, triple(claim)),
    el('p', {}, el('span', {class: 'badge', data: {manner: manner(claim)}}, stance(claim)),
      el('span', {class: 'badge', data: {group: claim.relation.group}}, claim.relation.group)),
    el('blockquote', {}, page.sentence),
    el('dl', {},
      row('Subject', thing(claim.subject), written(claim.subject)),
      row('Object', thing(claim.object), written(claim.object)),
      claim.theme ? row('Theme', thing(claim.theme)) : [],
      claim.qualifiers.flatMap(each => row(each.role, each.text)),
      claim.time ? row('Time', claim.time) : [],
      row('Held by', holder(claim)),
      row('Cues', claim.cues.length ? claim.cues.flatMap((cue, i) => [i ? ', ' : '', el('q', {}, cue)]) : 'none: stated plainly'),
      wikidata([claim.subject, claim.object]),
      row('Read as', el('code', {}, claim.sense))),
    arithmetic(claim),
    belief ? el('p', {}, 'Belief in what it says: ', el('strong', {}, number(belief.belief)),
      belief.accepted ? ', accepted. ' : ', not accepted. ', el('a', {href: '/id/' + belief.iri.slice(site.base.length)}, 'Why?'))
      : el('p', {class: 'muted'}, 'It is weighed in no proposition.'),
    judging('claim', claim.id, page.judged, judged ?? (() => location.reload())),
    group('Supported by', page.supports),
    group('Contradicted by', page.contradicts),
    group('Also said of it', page.about),
    others.length ? el('details', {}, el('summary', {}, `In the same words (${others.length})`),
      el('ul', {class: 'plain'}, others.map(other => el('li', {},
        el('button', {type: 'button', class: 'row', data: {group: other.relation.group}, on: {click: () => choose(other.id)}},
          el('span', {class: 'swatch', data: {manner: manner(other)}}), sentence(other)))))) : null,
    el('p', {class: 'muted'}, el('a', {href: `/id/claim/${claim.id}`}, 'Address of this claim')));
}

export async function open(main, id) {
  const page = await get('claim', {id});
  show(main, el('div', {class: 'page narrow'},
    el('h1', {}, sentence(page.claim)),
    el('p', {}, 'A claim of ', el('a', {href: `/id/document/${page.document}`}, page.title), '. ',
      el('a', {class: 'place', href: `/id/document/${page.document}#c-${page.claim.id}`}, 'Its place in the text')),
    details(page)));
}
