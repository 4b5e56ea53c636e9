import { Captured } from '@/components/ui';
import { useLocale } from '@/lib/hooks/locale';
import type { PageImage } from '@/lib/market';
import { ReadTable } from './read-table.tsx';
import { Section } from './section.tsx';
import { Nothing } from './unread.tsx';
import styles from './capture.module.css';

/** The images of the page as words: their address tells the site nothing as long as it is not loaded. */
export function ImageTable({ images }: { images: readonly PageImage[] }) {
  const { capture: words } = useLocale().messages;
  return (
    <Section
      title={words.facts.images}
      count={images.length}
      hint={images.length > 0 ? words.facts.imagesHint : undefined}
    >
      {images.length === 0 ? (
        <Nothing field="images" />
      ) : (
        <ReadTable
          label={words.facts.images}
          isCaptionHidden
          rows={images}
          columns={[
            { label: words.columns.alt, isWide: true, render: ({ alt }) => <Alt alt={alt} /> },
            {
              label: words.columns.address,
              isWide: true,
              render: ({ url }) => <Captured text={url} />,
            },
          ]}
        />
      )}
    </Section>
  );
}

function Alt({ alt }: Pick<PageImage, 'alt'>) {
  const { facts: words } = useLocale().messages.capture;
  if (alt) return <Captured text={alt} />;
  return <span className={styles.quiet}>{alt === null ? words.noAlt : words.decorative}</span>;
}
