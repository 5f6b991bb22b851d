// Builds the page. Text only ever becomes text nodes and attribute values, never markup.

/** An element with properties, and children that are nodes, texts, or nothing. */
export function el(tag, properties = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) {
      continue;
    } else if (name === 'on') {
      for (const [event, handler] of Object.entries(value)) node.addEventListener(event, handler);
    } else if (name === 'data') {
      Object.assign(node.dataset, value);
    } else if (name === 'style') {
      for (const [key, each] of Object.entries(value)) node.style.setProperty(key, each);
    } else {
      node.setAttribute(name, value === true ? '' : value);
    }
  }
  node.append(...children.flat(Infinity).filter(child => child !== undefined && child !== null && child !== false));
  return node;
}

/** Shows nodes in place of what a node held. */
export function show(node, ...children) {
  node.replaceChildren(...children.flat(Infinity).filter(Boolean));
  return node;
}

/** What went wrong, with what to do about it. */
export class Problem extends Error {
  constructor(problem, remedy) {
    super(problem);
    this.remedy = remedy;
  }
}

/** A view's data. */
export async function get(view, parameters = {}, signal) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    for (const each of [value].flat()) {
      if (each !== undefined && each !== null && each !== '') query.append(name, each);
    }
  }
  const response = await fetch(`/api/${view}?${query}`, {signal});
  const answer = await response.json();
  if (!response.ok) throw new Problem(answer.problem, answer.remedy);
  return answer;
}

/** Calls a function once calls have stopped coming for a while. */
export function settled(milliseconds, work) {
  let timer;
  return (...given) => {
    clearTimeout(timer);
    timer = setTimeout(() => work(...given), milliseconds);
  };
}
