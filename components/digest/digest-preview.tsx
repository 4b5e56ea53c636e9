import { useDigestPreview } from '@/lib/hooks/digest-preview';
import { Banner, SkeletonRows } from '@/components/ui';
import { useLocale } from '@/lib/hooks/locale';
import type { Digest } from '@/lib/market';
import styles from './digest-editor.module.css';

/** The document as its readers will see it, in a frame that runs nothing. */
export function DigestPreview({ digest }: { digest: Digest }) {
  const { digest: words } = useLocale().messages;
  const preview = useDigestPreview(digest.id);
  if (preview === undefined) return <SkeletonRows count={8} />;
  if (preview === null) return <Banner tone="bad">{words.previewFailed}</Banner>;
  return (
    <iframe
      sandbox=""
      srcDoc={preview}
      title={words.previewTitle(digest.subject)}
      className={styles.preview}
    />
  );
}
