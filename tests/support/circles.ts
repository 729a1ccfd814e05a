/**
 * The circles of a graph: each list is of nodes that all lead to each other (Tarjan's strongly connected components of two
 * or more), and of a node that leads to itself.
 */
export function circlesOf(targets: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const circles: string[][] = [];
  const order = new Map<string, number>();
  /** The earliest node that each one leads back to. */
  const earliest = new Map<string, number>();
  const open: string[] = [];
  const visit = (node: string): number => {
    const rank = order.size;
    order.set(node, rank);
    open.push(node);
    let low = rank;
    for (const target of targets.get(node) ?? []) {
      if (!order.has(target)) low = Math.min(low, visit(target));
      else if (open.includes(target)) low = Math.min(low, earliest.get(target) ?? order.get(target)!);
    }
    earliest.set(node, low);
    if (low < rank) return low;
    const circle = open.splice(open.indexOf(node));
    if (circle.length > 1 || targets.get(node)?.includes(node)) circles.push(circle.sort());
    return low;
  };
  for (const node of targets.keys()) if (!order.has(node)) visit(node);
  return circles;
}
