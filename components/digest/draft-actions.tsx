import { Button, MoreMenu, useToast } from '@/components/ui';
import { useScreenShortcuts } from '@/components/shell/screen-shortcuts';
import { useActions } from '@/lib/hooks/actions';
import { useLocale } from '@/lib/hooks/locale';
import type { Digest } from '@/lib/market';
import { useLocation } from 'wouter';
import { ExportMenu } from './export-menu.tsx';
import { focusField } from './focus-field.ts';
import type { DigestDraft } from './use-digest-draft.ts';

interface Props {
  draft: DigestDraft;
  /** Whether something forbids issuing a digest as it stands. */
  isRefused: (digest: Digest) => boolean;
}

/** Leaving the field saves it. */
const leaveField = () => {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
};

/** Issue, export, refresh and remove a draft. */
export function DraftActions({ draft, isRefused }: Props) {
  const { digest: words } = useLocale().messages;
  const { issueDigest, refreshDigest, removeDigest } = useActions();
  const toasts = useToast();
  const [, navigate] = useLocation();
  const { id } = draft.digest;

  const issue = () => {
    leaveField();
    const now = draft.current();
    if (isRefused(now)) {
      const message = now.items.length === 0 ? words.emptyWeekTitle : words.issueRefused;
      toasts.show({ message, tone: 'bad' });
      focusField('checks');
      return;
    }
    void draft.afterEdits(words.issued, () => issueDigest(id));
  };
  const refresh = () => void draft.afterEdits(words.refreshed, () => refreshDigest(id));
  const remove = async () => {
    if (await draft.afterEdits(words.removed, () => removeDigest(id))) navigate('/digest');
  };

  useScreenShortcuts(words.title, [
    { keys: 'Mod+Enter', label: words.keys.issue, run: issue, inFields: true },
    { keys: 'R', label: words.keys.refresh, run: refresh },
    { keys: 'L', label: words.keys.list, run: () => navigate('/digest') },
  ]);

  return (
    <>
      <ExportMenu digestId={id} ready={() => draft.afterEdits(null, () => Promise.resolve(null))} />
      <Button variant="primary" shortcut="Mod+Enter" onPress={issue}>
        {words.issue}
      </Button>
      <MoreMenu
        items={[
          { id: 'refresh', label: words.refresh, icon: 'undo', shortcut: 'R' },
          { id: 'remove', label: words.removeDraft, icon: 'trash', isDanger: true },
        ]}
        onAction={(action) => (action === 'refresh' ? refresh() : void remove())}
      />
    </>
  );
}
