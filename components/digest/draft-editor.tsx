import { useState } from 'react';
import { Link } from 'wouter';
import { Button, EmptyState, Pane, Split } from '@/components/ui';
import { checkDigest } from '@/lib/digest';
import { useActions } from '@/lib/hooks/actions';
import { useLocale } from '@/lib/hooks/locale';
import type { Digest, Id } from '@/lib/market';
import { DigestChecks } from './digest-checks.tsx';
import { DigestFields } from './digest-fields.tsx';
import { DigestHeader } from './digest-header.tsx';
import { DigestPreview } from './digest-preview.tsx';
import { DigestSections } from './digest-sections.tsx';
import { DraftActions } from './draft-actions.tsx';
import type { EvidenceById } from './evidence-links.tsx';
import { LineList } from './line-list.tsx';
import { useDigestDraft, type DigestDraft } from './use-digest-draft.ts';
import styles from './digest-editor.module.css';

/** A draft to edit beside what its readers will see. */
export function DraftEditor({ digest, evidence }: { digest: Digest; evidence: EvidenceById }) {
  const { digest: words } = useLocale().messages;
  const draft = useDigestDraft(digest);
  const [followedId, setFollowed] = useState<Id | null>(null);
  const issuesOf = (current: Digest) =>
    checkDigest(
      current,
      [...evidence.values()].map((item) => item.evidence),
    );
  return (
    <div className={styles.screen}>
      <DigestHeader
        digest={draft.digest}
        actions={
          <DraftActions
            draft={draft}
            isRefused={(current) => issuesOf(current).some(({ blocking }) => blocking)}
          />
        }
      />
      <div className={styles.panes}>
        <Split columns="minmax(360px, 46%) minmax(0, 1fr)">
          <Pane as="section" label={words.editor}>
            <div className={styles.stack}>
              {draft.digest.items.length === 0 ? (
                <EmptyWeek draft={draft} />
              ) : (
                <>
                  <DigestChecks digest={draft.digest} issues={issuesOf(draft.digest)} />
                  <DigestFields draft={draft} />
                  <LineList draft={draft} evidence={evidence} onFollow={setFollowed} />
                  <DigestSections draft={draft} />
                </>
              )}
            </div>
          </Pane>
          <Pane as="section" label={words.preview} isFlush>
            <DigestPreview digest={draft.digest} followedId={followedId} />
          </Pane>
        </Split>
      </div>
    </div>
  );
}

/** A week nothing was found in: how to have something to tell. */
function EmptyWeek({ draft }: { draft: DigestDraft }) {
  const { digest: words } = useLocale().messages;
  const { refreshDigest } = useActions();
  return (
    <EmptyState
      icon="digest"
      title={words.emptyWeekTitle}
      actions={
        <>
          <Link href="/inbox" className={styles.stateLink}>
            {words.toInbox}
          </Link>
          <Button
            onPress={() =>
              void draft.afterEdits(words.refreshed, () => refreshDigest(draft.digest.id))
            }
          >
            {words.refresh}
          </Button>
        </>
      }
    >
      {words.emptyWeek}
    </EmptyState>
  );
}
