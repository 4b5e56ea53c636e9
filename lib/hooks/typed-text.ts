import { useEffect, useRef, useState } from 'react';

/** Typed text is kept here until it is saved: it is written at once, whatever the page does next. */
const PREFIX = 'typed:';

function keptText(key: string): string | null {
  try {
    return localStorage.getItem(PREFIX + key);
  } catch {
    return null;
  }
}

function keep(key: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(PREFIX + key);
    else localStorage.setItem(PREFIX + key, text);
  } catch {
    // A full or refused storage costs the safety net, never what is being typed.
  }
}

/**
 * Text being typed over what is saved. It survives a reload in the middle of a word: what was typed
 * and never saved comes back, and is saved. Once saved, the stored text shows again, so that an undo or
 * another window is followed.
 * @param key what the text belongs to, such as `evidence:<id>:note`.
 * @param write saves a text; an answer of false keeps it as typed, to be saved again.
 */
export function useTypedText(
  key: string,
  saved: string,
  write: (text: string) => Promise<boolean> | void,
) {
  const [typed, setTyped] = useState<string | null>(() => keptText(key));
  const save = async (text: string) => {
    if (text !== saved && (await write(text)) === false) return;
    setTyped((current) => {
      if (current !== text) return current;
      keep(key, null);
      return null;
    });
  };
  const found = useRef({ text: typed, save });
  useEffect(() => {
    const { text, save } = found.current;
    found.current.text = null;
    if (text !== null) void save(text);
  }, []);
  return {
    text: typed ?? saved,
    type: (text: string) => {
      keep(key, text);
      setTyped(text);
    },
    /** To be called when the field is left. */
    save: () => void (typed !== null && save(typed)),
  };
}
