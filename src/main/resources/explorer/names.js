// How things are called and where their pages are.
import {el, get} from './dom.js';

/** What holds for all pages: the base of the graph's IRIs and whether judging is possible. */
export const site = await get('site');

export const GROUPS = ['cooperation', 'support', 'opposition', 'diplomacy', 'membership', 'programs',
  'sanctions', 'people', 'effects', 'conclusions', 'open'];

/** The page of a resource: here, when it lies under the base. */
export function address(iri) {
  return iri.startsWith(site.base) ? '/id/' + iri.slice(site.base.length) : iri;
}

/** Only addresses of the web may be followed; anything else in the graph stays text. */
export function webLink(iri, text = iri, properties = {}) {
  const href = address(iri);
  return href.startsWith('/') || /^https?:\/\//.test(href)
    ? el('a', {href, ...(href.startsWith('/') ? {} : {rel: 'noreferrer'}), ...properties}, text)
    : el('span', {}, text);
}

/** A thing by its name; phrases in quotation marks, since they name nothing. */
export function thing(each) {
  return each.kind === 'Phrase'
    ? webLink(each.iri, `“${each.label}”`, {class: 'phrase'})
    : webLink(each.iri, each.label);
}

/** Hedged, denied or plain, in one word for styles. */
export function manner(claim) {
  const modality = claim.modality.toLowerCase();
  if (claim.polarity.toLowerCase() === 'negative' || modality === 'denied') return 'denied';
  return modality === 'asserted' ? 'asserted' : 'hedged';
}

/** A claim's triple as plain text. */
export function sentence(claim) {
  const words = claim.phrase ?? claim.relation.label;
  return `${claim.subject.label} ${words} ${claim.object.label}`;
}

/** The same with links. */
export function triple(claim) {
  return el('span', {class: 'triple'},
    thing(claim.subject), ' ',
    el('span', {class: 'relation', data: {group: claim.relation.group, manner: manner(claim)}},
      claim.phrase ?? claim.relation.label), ' ',
    thing(claim.object));
}

/** At most three decimals. */
export function number(value) {
  return String(Math.round(value * 1000) / 1000);
}

/** How a claim is meant, in words. */
export function stance(claim) {
  const polarity = claim.polarity.toLowerCase();
  const modality = claim.modality.toLowerCase();
  return polarity === 'negative' ? `negative, ${modality}` : modality;
}

export function plural(count, word) {
  return `${count.toLocaleString('en')} ${word}${count === 1 ? '' : 's'}`;
}

/** A claim in a list: what it says, in which words, where. */
export function claimItem(claim, withDocument = true) {
  return el('li', {class: 'claim-item', data: {group: claim.relation.group}},
    triple(claim),
    el('span', {class: 'badge', data: {manner: manner(claim)}}, stance(claim)),
    el('span', {class: 'muted'}, ` ${number(claim.confidence)}`, claim.time ? `, ${claim.time}` : ''),
    el('blockquote', {}, claim.quote),
    el('p', {class: 'muted'},
      claim.holder && claim.holder.kind !== 'Author' && claim.holder.label
        ? ['credited to ', claim.holder.kind === 'UnnamedSource' ? 'somebody unnamed' : thing(claim.holder), ' · '] : null,
      withDocument ? [el('a', {href: `/id/document/${claim.document}#c-${claim.id}`}, claim.title), ' · '] : null,
      el('a', {href: `/id/claim/${claim.id}`}, 'the claim')));
}

/** The relation groups with their colours. */
export function legend(counts, chosen, change) {
  return el('fieldset', {class: 'legend'},
    el('legend', {}, 'Relations'),
    GROUPS.filter(group => counts[group]).map(group =>
      el('label', {class: 'chip', data: {group}},
        el('input', {type: 'checkbox', value: group, checked: chosen.has(group),
          on: {change: event => change(group, event.target.checked)}}),
        el('span', {class: 'swatch'}), `${group} `, el('span', {class: 'muted'}, counts[group]))));
}
