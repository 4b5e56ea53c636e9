import { useCallback, useEffect, useMemo, useRef } from 'react';
import { Banner, SkeletonRows } from '@/components/ui';
import { useDigestPreview } from '@/lib/hooks/digest-preview';
import { useLocale } from '@/lib/hooks/locale';
import type { Digest, Id } from '@/lib/market';
import { includedOf } from './order-items.ts';
import { lineAnchor, toPreview } from './preview-html.ts';
import styles from './digest-editor.module.css';

interface Props {
  digest: Digest;
  /** The line being edited: the preview stays on it when the document is written again. */
  followedId?: Id | null;
}

/** The document as its readers will see it, in a frame that runs nothing. */
export function DigestPreview({ digest, followedId = null }: Props) {
  const { digest: words } = useLocale().messages;
  const html = useDigestPreview(digest.id);
  const shown = useMemo(() => (html ? toPreview(html) : html), [html]);
  const frame = useRef<HTMLIFrameElement>(null);
  const rank = includedOf(digest.items).findIndex(({ id }) => id === followedId);
  const follow = useCallback(() => {
    if (rank !== -1) goToAnchor(frame.current, lineAnchor(rank));
  }, [rank]);
  useEffect(follow, [follow]);

  if (shown === undefined) return <SkeletonRows count={8} />;
  if (shown === null) return <Banner tone="bad">{words.previewFailed}</Banner>;
  return (
    <iframe
      ref={frame}
      sandbox=""
      srcDoc={shown}
      title={words.previewTitle(digest.subject)}
      onLoad={follow}
      className={styles.preview}
    />
  );
}

/** Scrolls the frame: its sandbox forbids touching what is inside, but not asking for an anchor. */
function goToAnchor(frame: HTMLIFrameElement | null, anchor: string): void {
  try {
    frame?.contentWindow?.location.replace(`about:srcdoc#${anchor}`);
  } catch {
    // A browser that refuses it shows the top of the document: nothing is lost.
  }
}
