// The first page: documents, numbers, actors.
import {el, show, get} from './dom.js';
import {thing, plural, GROUPS} from './names.js';

function bar(group, count, most) {
  return el('a', {class: 'bar', href: `/graph?group=${group}`, data: {group}},
    el('span', {}, group),
    el('span', {class: 'track'}, el('span', {class: 'fill', style: {width: `${100 * count / most}%`}})),
    el('span', {class: 'muted'}, count.toLocaleString('en')));
}

export async function open(main) {
  const home = await get('home');
  const most = Math.max(1, ...Object.values(home.groups));
  show(main, el('div', {class: 'page'},
    el('h1', {}, 'What the documents claim'),
    el('p', {class: 'lead'},
      `${plural(home.documentCount, 'document')}, ${plural(home.claims, 'claim')} about ${plural(home.things, 'thing')}. `,
      `Of ${plural(home.propositions, 'proposition')} that they make, ${home.accepted.toLocaleString('en')} are believed.`),
    home.claims ? null : el('p', {}, 'Nothing has been read yet: chancery build FILE… brings documents in.'),
    el('div', {class: 'columns'},
      el('section', {},
        el('h2', {}, 'Documents'),
        el('ul', {class: 'plain documents'}, home.documents.map(each =>
          el('li', {}, el('a', {href: `/id/document/${each.id}`}, each.title),
            el('span', {class: 'muted'}, ` ${each.id}, ${each.issued ? each.issued + ', ' : ''}${plural(each.claims, 'claim')}`)))),
        home.documentCount > home.documents.length
          ? el('p', {class: 'muted'}, `The first ${home.documents.length} of ${home.documentCount}; search finds the others.`) : null),
      el('section', {},
        el('h2', {}, 'Relations'),
        el('div', {class: 'bars'}, GROUPS.filter(group => home.groups[group])
          .map(group => bar(group, home.groups[group], most))),
        el('h2', {}, 'Most claimed about'),
        el('ul', {class: 'cloud'}, home.actors.map(each =>
          el('li', {}, thing(each.thing), ' ', el('span', {class: 'muted'}, each.claims.toLocaleString('en')))))))));
}
