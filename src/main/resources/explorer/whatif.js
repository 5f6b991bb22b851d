// What would follow, and what no longer, if something were so or were not. Nothing is changed.
import {el, show, get} from './dom.js';
import {triple, number, plural} from './names.js';
import {proofTree} from './proof.js';

function changes(title, count, found) {
  return el('section', {}, el('h2', {}, `${title} (${count.toLocaleString('en')})`),
    found.map(each => el('details', {}, el('summary', {}, triple({...each, polarity: 'positive', modality: 'asserted'}),
      el('span', {class: 'muted'}, ` ${number(each.confidence)}`, each.time === '../..' ? '' : `, ${each.time}`)),
    el('ul', {class: 'tree'}, each.proofs.map(proofTree)))),
    count > found.length ? el('p', {class: 'muted'}, `The first ${found.length} are shown.`) : null);
}

export async function open(main) {
  const asked = new URLSearchParams(location.search);
  const relations = (await get('relations')).filter(each => each.group !== 'open')
    .sort((a, b) => a.label.localeCompare(b.label));
  const complete = el('datalist', {id: 'names'});
  const result = el('div', {'aria-live': 'polite'});
  const field = (name, label) => el('label', {}, label, el('input', {name, list: 'names', required: true, value: asked.get(name) ?? '', on: {input: suggest}}));
  const form = el('form', {class: 'whatif'},
    el('label', {}, 'Suppose that it is', el('select', {name: 'remove'}, el('option', {value: ''}, 'so that'), el('option', {value: '1', selected: asked.has('remove')}, 'not so that'))),
    field('subject', 'Subject'),
    el('label', {}, 'Relation', el('select', {name: 'relation'}, relations.map(each =>
      el('option', {value: each.name, selected: each.name === (asked.get('relation') ?? 'alliedWith')}, each.label)))),
    field('object', 'Object'),
    el('label', {}, 'On the day', el('input', {name: 'day', type: 'date', value: asked.get('day') ?? ''})),
    el('button', {}, 'What then?'), complete);

  async function suggest(event) {
    const found = await get('search', {q: event.target.value, limit: 8});
    show(complete, found.things.hits.filter(each => each.kind !== 'Phrase').map(each => el('option', {value: each.label})));
  }

  async function ask() {
    const given = Object.fromEntries([...new FormData(form)].filter(([, value]) => value));
    history.replaceState(null, '', `/whatif?${new URLSearchParams(given)}`);
    show(result, el('p', {class: 'wait'}, 'Reasoning…'));
    try {
      const page = await get('whatif', given);
      form.elements.subject.value = page.subject.label;
      form.elements.object.value = page.object.label;
      show(result, el('p', {role: 'status'}, page.removed ? 'If it were not so that ' : 'If it were so that ', triple({...page, polarity: 'positive', modality: 'asserted'}),
        `: ${plural(page.appearedCount, 'conclusion')} would appear and ${page.fellCount.toLocaleString('en')} fall.`),
      changes('Would appear', page.appearedCount, page.appeared), changes('Would fall', page.fellCount, page.fell));
    } catch (problem) {
      show(result, el('p', {class: 'problem', role: 'alert'}, problem.message, '. ', problem.remedy ?? ''));
    }
    document.body.dataset.asked = form.elements.subject.value;
  }

  form.addEventListener('submit', event => {
    event.preventDefault();
    ask();
  });
  show(main, el('div', {class: 'page'}, el('h1', {}, 'What if'),
    el('p', {}, 'What would follow by the rules if something were so, or were not. The graph stays as it is.'), form, result));
  if (asked.get('subject') && asked.get('object')) await ask();
}
