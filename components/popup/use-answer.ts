import { useEffect, useState } from 'react';

/**
 * The answer to a question asked when the component appears or `ask` changes (memoise it): undefined
 * until it comes. A failure leaves the fallback: what is asked this way is a help, not the save.
 */
export function useAnswer<T>(ask: () => Promise<T>, fallback: T): T | undefined {
  const [answer, setAnswer] = useState<{ ask: () => Promise<T>; value: T }>();
  useEffect(() => {
    let gone = false;
    const settle = (value: T) => {
      if (!gone) setAnswer({ ask, value });
    };
    ask().then(settle, () => settle(fallback));
    return () => {
      gone = true;
    };
  }, [ask, fallback]);
  return answer?.ask === ask ? answer.value : undefined;
}
