/**
 * The circles of a graph: its strongly connected parts of more than one node, or with a way from a node to itself.
 * Tarjan's algorithm without recursion, so that 10,000 steps in a row do not exhaust the stack.
 */
export function circles<Node>(
  nodes: Iterable<Node>,
  next: (node: Node) => Iterable<Node>,
): readonly (readonly Node[])[] {
  const marks = new Map<Node, Mark>()
  const open: Node[] = []
  const found: Node[][] = []
  for (const root of nodes) {
    if (marks.has(root)) continue
    const trail: Trail<Node>[] = [enter(root, next, marks, open)]
    for (let here = trail.at(-1); here; here = trail.at(-1)) {
      const step = here.next.next()
      if (step.done) {
        trail.pop()
        leave(here, trail.at(-1), open, found, marks)
      } else {
        const mark = marks.get(step.value)
        if (!mark) trail.push(enter(step.value, next, marks, open))
        else if (mark.open) here.mark.low = Math.min(here.mark.low, mark.index)
      }
    }
  }
  return found.filter((part) => part.length > 1 || part.some((node) => leadsToItself(node, next)))
}

function leadsToItself<Node>(node: Node, next: (node: Node) => Iterable<Node>): boolean {
  for (const after of next(node)) if (after === node) return true
  return false
}

type Mark = { readonly index: number; low: number; open: boolean }
type Trail<Node> = { readonly node: Node; readonly mark: Mark; readonly next: Iterator<Node> }

function enter<Node>(
  node: Node,
  next: (node: Node) => Iterable<Node>,
  marks: Map<Node, Mark>,
  open: Node[],
): Trail<Node> {
  const mark = { index: marks.size, low: marks.size, open: true }
  marks.set(node, mark)
  open.push(node)
  return { node, mark, next: next(node)[Symbol.iterator]() }
}

function leave<Node>(
  { node, mark }: Trail<Node>,
  above: Trail<Node> | undefined,
  open: Node[],
  found: Node[][],
  marks: ReadonlyMap<Node, Mark>,
): void {
  if (above) above.mark.low = Math.min(above.mark.low, mark.low)
  if (mark.low !== mark.index) return
  const part = open.at(-1) === node ? open.splice(-1) : open.splice(open.lastIndexOf(node))
  for (const member of part) {
    const closed = marks.get(member)
    if (closed) closed.open = false
  }
  found.push(part)
}
