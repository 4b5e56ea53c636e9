import { useState } from 'react';

/** The beginning of a long list, and a way to see as much again. */
export function useShown<Item>(items: readonly Item[], step: number) {
  const [count, setCount] = useState(step);
  return {
    shown: items.slice(0, count),
    /** How many the next press shows; 0 at the end. */
    left: Math.min(step, Math.max(0, items.length - count)),
    showMore: () => setCount(count + step),
    /** Makes sure the item at an index is shown. */
    reach: (index: number) => setCount(Math.max(count, index + 1)),
  };
}
