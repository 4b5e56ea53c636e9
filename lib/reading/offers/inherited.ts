/**
 * Whether an element or any of its ancestors answers yes, each element being asked once: thousands of
 * prices share the same ancestors, and a page may nest a hundred thousand of them.
 */
export function inherited(own: (element: Element) => boolean): (element: Element) => boolean {
  const answers = new Map<Element, boolean>();
  return (element) => {
    const path: Element[] = [];
    let answer = false;
    for (let current: Element | null = element; current; current = current.parentElement) {
      const known = answers.get(current);
      if (known !== undefined) {
        answer = known;
        break;
      }
      path.push(current);
      if (own(current)) {
        answer = true;
        break;
      }
    }
    for (const one of path) answers.set(one, answer);
    return answer;
  };
}

/** Every ancestor of the elements, themselves included: what holds one of them. */
export function holdersOf(elements: Iterable<Element>): Set<Element> {
  const holders = new Set<Element>();
  for (const element of elements) {
    let current: Element | null = element;
    while (current && !holders.has(current)) {
      holders.add(current);
      current = current.parentElement;
    }
  }
  return holders;
}

/** Every ancestor of the elements, with how many levels below it the nearest of them stands. */
export function depthsTo(elements: Iterable<Element>): Map<Element, number> {
  const depths = new Map<Element, number>();
  for (const element of elements) {
    let level = 0;
    for (let current: Element | null = element; current; current = current.parentElement) {
      const known = depths.get(current);
      if (known !== undefined && known <= level) break;
      depths.set(current, level);
      level += 1;
    }
  }
  return depths;
}
