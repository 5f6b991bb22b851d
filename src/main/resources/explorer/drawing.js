// Draws networks with Cytoscape.js; positions are computed in a worker, so that the page stays alive.
import {el} from './dom.js';
import {GROUPS} from './names.js';

/** From so many edges on, a drawing is plainer. */
const MANY = 400;

/** Loads a script of a library once. */
const scripts = new Map();
export function script(src) {
  if (!scripts.has(src)) {
    scripts.set(src, new Promise((resolve, reject) => {
      document.head.append(el('script', {src, on: {load: resolve, error: () => reject(new Error(`cannot load ${src}`))}}));
    }));
  }
  return scripts.get(src);
}

function colours() {
  const style = getComputedStyle(document.documentElement);
  return name => style.getPropertyValue(name).trim();
}

function styles() {
  const colour = colours();
  const group = Object.fromEntries(GROUPS.map(each => [each, colour(`--g-${each}`)]));
  const edge = each => group[each.data('group')] ?? colour('--muted');
  return [
    {selector: 'node', style: {
      label: 'data(label)', 'font-size': 15, color: colour('--ink'), 'text-valign': 'bottom', 'text-margin-y': 3,
      'text-wrap': 'wrap', 'text-max-width': 150, 'text-background-color': colour('--paper'), 'text-background-opacity': .75,
      'min-zoomed-font-size': 6, width: 'mapData(degree, 1, 40, 18, 50)', height: 'mapData(degree, 1, 40, 18, 50)',
      'background-color': colour('--muted'), 'border-width': 2, 'border-color': colour('--paper')}},
    {selector: 'node[kind = "State"], node[kind = "HistoricalState"]', style: {'background-color': colour('--link')}},
    {selector: 'node[kind = "Alliance"], node[kind = "InternationalOrganization"], node[kind = "Treaty"]',
      style: {'background-color': group.membership, shape: 'round-diamond'}},
    {selector: 'node[kind = "Person"]', style: {'background-color': group.people, shape: 'ellipse'}},
    {selector: 'node[kind = "Phrase"]', style: {shape: 'round-rectangle', 'background-color': colour('--line')}},
    {selector: 'edge', style: {
      'line-color': edge, 'target-arrow-color': edge, 'target-arrow-shape': 'triangle', 'arrow-scale': .9,
      width: 'mapData(belief, 0, 1, 1.2, 7)', opacity: .8, 'curve-style': 'bezier'}},
    {selector: 'edge[?symmetric]', style: {'target-arrow-shape': 'none'}},
    {selector: 'edge[manner = "hedged"]', style: {'line-style': 'dashed'}},
    {selector: 'edge[manner = "inferred"]', style: {'line-style': 'dotted', width: 2}},
    {selector: 'edge[manner = "denied"]', style: {'mid-target-arrow-shape': 'tee', 'mid-target-arrow-color': edge}},
    // Many edges: straight lines without heads, which a browser draws several times as fast.
    {selector: 'edge.many', style: {'curve-style': 'haystack', 'haystack-radius': .4, width: 'mapData(belief, 0, 1, 1, 4)', opacity: 1}},
    {selector: 'node.many', style: {'min-zoomed-font-size': 9, 'text-background-opacity': 0}},
    {selector: '.off', style: {display: 'none'}},
    {selector: 'edge:selected, edge.chosen', style: {opacity: 1, 'overlay-color': colour('--link'), 'overlay-opacity': .25, 'overlay-padding': 4,
      label: 'data(label)', 'font-size': 15, color: colour('--ink'), 'text-background-color': colour('--paper'), 'text-background-opacity': .9}},
    {selector: 'node:selected', style: {'border-color': colour('--ink'), 'border-width': 3}},
  ];
}

/** Elements with one edge for each pair of nodes: ten relations pull no closer than one. */
function simple(elements) {
  const pairs = new Set();
  return elements.filter(({group, data}) => {
    if (group === 'nodes') return true;
    const pair = [data.source, data.target].sort().join(' ');
    return data.source !== data.target && !pairs.has(pair) && pairs.add(pair);
  });
}

/** Positions by a worker; `elements` as Cytoscape takes them. */
function arrange(elements, {clientWidth: width, clientHeight: height}) {
  return new Promise((resolve, reject) => {
    const worker = new Worker('/explorer/layout.js');
    worker.onmessage = event => {
      worker.terminate();
      resolve(event.data);
    };
    worker.onerror = event => {
      worker.terminate();
      reject(new Error(event.message));
    };
    worker.postMessage({elements: simple(elements), shape: width / Math.max(height, 1)});
  });
}

/** A drawing in a container, empty at first. */
export async function drawing(container) {
  await script('/explorer/cytoscape.min.js');
  const cy = window.cytoscape({container, style: styles(), minZoom: .1, maxZoom: 4,
    textureOnViewport: false, motionBlur: false, boxSelectionEnabled: false, pixelRatio: Math.min(devicePixelRatio, 1.5)});
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => cy.style(styles()));
  let last = 0;
  return {
    cy,
    /** Shows these nodes and edges; those that were there keep their places if the rest allows. */
    async show(elements) {
      const turn = ++last;
      const places = await arrange(elements, container);
      if (turn !== last) return false;
      cy.batch(() => {
        cy.elements().remove();
        const many = elements.filter(each => each.group === 'edges').length > MANY;
        const classes = many ? 'many' : '';
        // While the view moves, many edges are left out; the renderer looks this up with each frame.
        cy.renderer().hideEdgesOnViewport = many;
        cy.add(elements.map(each => ({...each, classes, position: places[each.data.id]})));
      });
      cy.fit(undefined, 30);
      return true;
    },
    /** The whole drawing as a PNG file. */
    download(name) {
      const blob = cy.png({output: 'blob', full: true, scale: 2, maxWidth: 8000, maxHeight: 8000, bg: colours()('--paper')});
      const href = URL.createObjectURL(blob);
      el('a', {href, download: name}).click();
      setTimeout(() => URL.revokeObjectURL(href), 1000);
      return blob.size;
    },
  };
}
