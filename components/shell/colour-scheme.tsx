import { useEffect } from 'react';

/** Puts the chosen colour scheme on the document; `auto` leaves it to the system. */
export function ColourScheme({ scheme }: { scheme: 'auto' | 'light' | 'dark' }) {
  useEffect(() => {
    if (scheme === 'auto') delete document.documentElement.dataset.colorScheme;
    else document.documentElement.dataset.colorScheme = scheme;
  }, [scheme]);
  return null;
}
