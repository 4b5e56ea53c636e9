import { Banner, Pane, Split } from '@/components/ui';
import { useLocale } from '@/lib/hooks/locale';
import type { Digest, DigestItem } from '@/lib/market';
import { DigestHeader } from './digest-header.tsx';
import { DigestPreview } from './digest-preview.tsx';
import { EvidenceLinks, type EvidenceById } from './evidence-links.tsx';
import { ExportMenu } from './export-menu.tsx';
import { includedOf } from './order-items.ts';
import styles from './digest-editor.module.css';

/** A digest that is out: its lines and their evidence to read, nothing to change. */
export function IssuedDigest({ digest, evidence }: { digest: Digest; evidence: EvidenceById }) {
  const { messages, formats } = useLocale();
  const words = messages.digest;
  return (
    <div className={styles.screen}>
      <DigestHeader
        digest={digest}
        actions={<ExportMenu digestId={digest.id} ready={() => Promise.resolve()} />}
      />
      <div className={styles.panes}>
        <Split columns="minmax(360px, 44%) minmax(0, 1fr)">
          <Pane as="section" label={words.included}>
            <div className={styles.stack}>
              {digest.number !== null && digest.issuedAt !== null && (
                <Banner>{words.frozen(digest.number, formats.date(digest.issuedAt))}</Banner>
              )}
              <h2 className={styles.subject}>
                <bdi dir="auto">{digest.subject}</bdi>
              </h2>
              {digest.introduction && (
                <p className={styles.text}>
                  <bdi dir="auto">{digest.introduction}</bdi>
                </p>
              )}
              <ol className={styles.told}>
                {includedOf(digest.items).map((item) => (
                  <IssuedLine key={item.id} item={item} evidence={evidence} />
                ))}
              </ol>
            </div>
          </Pane>
          <Pane as="section" label={words.preview} isFlush>
            <DigestPreview digest={digest} />
          </Pane>
        </Split>
      </div>
    </div>
  );
}

function IssuedLine({ item, evidence }: { item: DigestItem; evidence: EvidenceById }) {
  const { digest: words } = useLocale().messages;
  return (
    <li>
      <h3 className={styles.heading}>
        <bdi dir="auto">{item.headline}</bdi>
      </h3>
      {(['fact', 'forUs', 'action'] as const)
        .filter((name) => item[name] !== '')
        .map((name) => (
          <p key={name} className={styles.text}>
            <span className={styles.label}>{words[name]}</span> <bdi dir="auto">{item[name]}</bdi>
          </p>
        ))}
      <EvidenceLinks ids={item.evidenceIds} evidence={evidence} />
    </li>
  );
}
