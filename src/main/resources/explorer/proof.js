// Why a triple is believed: claims for and against it, and proofs down to sentences and facts.
import {el, show, get} from './dom.js';
import {triple, claimItem, number, webLink} from './names.js';

const ENDS = {
  accepted: 'believed, since documents claim it',
  reference: 'a reference fact',
  vocabulary: 'by the vocabulary',
  wording: 'by the words of the name',
  supposed: 'supposed here',
};

function said(tree) {
  const part = each => each.iri ? webLink(each.iri, each.label) : each.label;
  return [part(tree.subject), ' ', el('strong', {}, tree.relation.label), ' ', part(tree.object),
    el('span', {class: 'muted'}, ` ${number(tree.confidence)}`, tree.time === '../..' ? '' : `, ${tree.time}`)];
}

/** A proof as a tree of lists. */
export function proofTree(tree) {
  return el('li', {class: `step ${tree.kind}`}, el('div', {}, said(tree)),
    tree.rule
      ? [el('div', {class: 'rule'}, `by the rule ${tree.rule.name} (weight ${number(tree.rule.weight)}): ${tree.rule.question}`),
        el('ul', {}, tree.premises.map(proofTree))]
      : el('div', {class: 'rule'}, ENDS[tree.kind],
        tree.sources.length ? [': ', tree.sources.flatMap((each, i) => [i ? ', ' : '', webLink(each)])] : null,
        tree.claims.length ? el('ul', {}, tree.claims.map(claim => claimItem(claim))) : null));
}

function claims(title, found) {
  return found.length ? el('section', {}, el('h2', {}, `${title} (${found.length})`),
    el('ul', {class: 'plain'}, found.map(claim => claimItem(claim)))) : null;
}

function belief(proposition) {
  return el('p', {}, 'Belief ', el('strong', {}, number(proposition.belief)), proposition.accepted ? ', accepted. ' : ', not accepted. ',
    el('span', {class: 'muted'}, 'It is what the claims for it leave certain, less what those against it make doubtful: ',
      'for × (1 − against), each 1 − ∏ (1 − confidence) over the strongest claim of each independent source.'));
}

export async function open(main, part) {
  const asked = Object.fromEntries(new URLSearchParams(location.search));
  const page = await get('proof', location.pathname === '/proof' ? asked : {proposition: part});
  const label = `${page.subject.label} ${page.relation.label} ${page.object.label}`;
  show(main, el('div', {class: 'page'},
    el('h1', {}, label),
    el('p', {}, triple({...page, polarity: 'positive', modality: 'asserted'})),
    page.proposition ? belief(page.proposition) : el('p', {}, 'No document claims this.'),
    el('p', {}, el('a', {href: `/whatif?${new URLSearchParams({subject: page.subject.iri, relation: page.relation.name, object: page.object.iri, remove: 1})}`},
      'What would change if it were not so?')),
    page.conclusions.map(each => el('section', {class: 'proofs'},
      el('h2', {}, each.time === '../..' ? 'It follows' : `It follows, ${each.time}`, ` (${number(each.confidence)})`),
      each.proofs.map((proof, i) => el('details', {open: i === 0}, el('summary', {}, `Proof ${i + 1}`), el('ul', {class: 'tree'}, proofTree(proof)))),
      each.more ? el('p', {class: 'muted'}, 'There are more proofs.') : null)),
    page.conclusions.length ? null : el('p', {class: 'muted'}, 'It follows from nothing else by the rules.'),
    claims('Claims for it', page.yes), claims('Claims against it', page.no), claims('Plans, demands and conditions', page.neither)));
}
