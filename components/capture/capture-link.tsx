import { useEffect, useRef } from 'react';
import { Link, useLocation } from 'wouter';
import { useHistoryState } from 'wouter/use-browser-location';
import { useLocale } from '@/lib/hooks/locale';
import type { Id } from '@/lib/market';
import { captureAddress, type CaptureTab, type Trail } from './trail.ts';

interface Props {
  captureId: Id;
  /** Where on its screen the link stands: it takes the focus again when the user comes back. */
  place: string;
  tab?: CaptureTab;
  /** Names the capture where several links stand together; begins with the words shown. */
  label?: string;
}

/** Leads to the screen of a capture, which leads back here. */
export function CaptureLink({ captureId, place, tab, label }: Props) {
  const { capture: words } = useLocale().messages;
  const [here] = useLocation();
  const opener = `${place} ${captureId}`;
  const link = useRef<HTMLAnchorElement>(null);
  const isReturn = useHistoryState<Trail | null>()?.opener === opener;
  useEffect(() => {
    if (!isReturn) return;
    link.current?.focus();
    history.replaceState(null, ''); // once: a link drawn again later must not take the focus
  }, [isReturn]);
  return (
    <Link
      ref={link}
      href={captureAddress(captureId, tab)}
      state={{ from: here, opener }}
      aria-label={label}
    >
      {words.open}
    </Link>
  );
}
