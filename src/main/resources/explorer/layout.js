// Computes where the nodes of a network go. Runs as a worker: a thousand edges take a while.
importScripts('/explorer/cytoscape.min.js');

onmessage = ({data: {elements, shape}}) => {
  const cy = cytoscape({headless: true, styleEnabled: true, elements,
    style: [{selector: 'node', style: {width: 30, height: 30}}]});
  const side = 130 * Math.sqrt(cy.nodes().length);
  const many = cy.edges().length > 400;
  const layout = cy.layout({
    name: 'cose', animate: false, randomize: true, fit: false, numIter: many ? 120 : 1000,
    boundingBox: {x1: 0, y1: 0, w: side * Math.sqrt(shape), h: side / Math.sqrt(shape)},
    nodeRepulsion: () => 60000, idealEdgeLength: () => 90, nodeOverlap: 30, gravity: 80, componentSpacing: 60,
  });
  layout.one('layoutstop', () => {
    postMessage(Object.fromEntries(cy.nodes().map(node => [node.id(), {...node.position()}])));
  });
  layout.run();
};
