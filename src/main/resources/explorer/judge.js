// Judging a claim or a link: only where the server was started with passwords, for those who log in.
import {el, show} from './dom.js';
import {site} from './names.js';

async function session() {
  const response = await fetch('/judge/session');
  return response.ok ? response.json() : null;
}

async function send(judgement) {
  const who = await session();
  if (!who) throw new Error('Log in first.');
  const response = await fetch('/judge/verdict', {method: 'POST', body: JSON.stringify(judgement),
    headers: {'Content-Type': 'application/json', 'X-Chancery-Token': who.token}});
  const answer = await response.json();
  if (!response.ok) throw new Error(`${answer.problem}. ${answer.remedy}`);
}

const PARTS = {
  claim: ['subject', 'relation', 'object', 'theme', 'polarity', 'modality', 'certainty'],
  link: ['item'],
};
const CHOICES = {polarity: ['positive', 'negative'], modality: ['asserted', 'possible', 'likely', 'planned', 'demanded', 'conditional', 'denied']};

function field(part) {
  return el('label', {}, `${part} `, CHOICES[part]
    ? el('select', {name: part}, el('option', {value: ''}, 'as read'), CHOICES[part].map(each => el('option', {}, each)))
    : el('input', {name: part, placeholder: part === 'item' ? 'Q…' : 'as read', size: 14}));
}

/** What was found of it before. */
function standing(judged) {
  return judged ? el('p', {class: 'standing'}, `Judged: ${judged.verdict}${judged.correction ? ` (${judged.correction})` : ''}, by ${judged.by} on ${judged.at.slice(0, 10)}${judged.why ? `: ${judged.why}` : ''}`) : null;
}

/** The form; `done` is called once a judgement is in the store. */
export function judging(kind, of, judged, done) {
  if (!site.judging) return standing(judged);
  const status = el('p', {role: 'status'});
  const why = el('input', {name: 'why', placeholder: 'reason', 'aria-label': 'Reason', size: 24});
  const parts = el('p', {hidden: true}, PARTS[kind].map(field), el('button', {type: 'button', on: {click: () => judge('correct')}}, 'Send correction'));

  async function judge(verdict) {
    const correction = verdict === 'correct'
      ? Object.fromEntries([...parts.querySelectorAll('[name]')].filter(each => each.value).map(each => [each.name, each.value])) : undefined;
    try {
      await send({kind, of, verdict, correction, why: why.value});
      show(status, 'Noted.');
      await done();
    } catch (problem) {
      show(status, problem.message, ' ', el('a', {class: 'login', href: `/judge/login?back=${encodeURIComponent(location.pathname + location.hash)}`}, 'Log in'));
    }
  }

  return el('div', {class: 'judge', role: 'group', 'aria-label': 'Your judgement'}, standing(judged),
    el('p', {}, kind === 'claim' ? 'Does the text say this?' : 'Is this the right item?',
      el('button', {type: 'button', data: {verdict: 'accept'}, on: {click: () => judge('accept')}}, 'Right'),
      el('button', {type: 'button', data: {verdict: 'reject'}, on: {click: () => judge('reject')}}, 'Wrong'),
      el('button', {type: 'button', data: {verdict: 'correct'}, 'aria-expanded': 'false', on: {click: event => {
        parts.hidden = !parts.hidden;
        event.target.setAttribute('aria-expanded', String(!parts.hidden));
      }}}, 'Correct…'), why), parts, status);
}
