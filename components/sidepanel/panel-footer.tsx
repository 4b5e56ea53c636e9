import { useState } from 'react';
import { Banner, Button, useToast } from '@/components/ui';
import { errorSentence } from '@/components/shell/error-sentence';
import { useLocale } from '@/lib/hooks/locale';
import type { PanelBrowser } from './panel-props.ts';
import styles from './panel.module.css';

interface Props extends Pick<PanelBrowser, 'save'> {
  isSaved: boolean;
  isDisabled: boolean;
}

/** Saves the page of the active tab as a new version. */
export function PanelFooter({ isSaved, isDisabled, save }: Props) {
  const { messages } = useLocale();
  const words = messages.panel;
  const toasts = useToast();
  const [isSaving, setSaving] = useState(false);
  const [needsClick, setNeedsClick] = useState(false);

  const run = async () => {
    setSaving(true);
    setNeedsClick(false);
    try {
      const result = await save();
      if (result.kind === 'saved') toasts.show({ message: words.saved(result.version) });
      else setNeedsClick(true);
    } catch (error) {
      toasts.show({ message: errorSentence(messages, error), tone: 'bad' });
    } finally {
      setSaving(false);
    }
  };

  return (
    <footer className={styles.footer}>
      {needsClick && (
        <Banner tone="warn" isLive>
          {words.needsClick}
        </Banner>
      )}
      <Button
        variant="primary"
        icon="capture"
        isPending={isSaving}
        isDisabled={isDisabled}
        onPress={() => void run()}
      >
        {isSaved ? words.saveAgain : words.save}
      </Button>
    </footer>
  );
}
