import { useRef, useState, type KeyboardEvent } from 'react';
import { ItemList, Pane, Split } from '@/components/ui';
import { evidenceTitle } from '@/components/evidence/evidence-title';
import type { EvidenceInContext } from '@/lib/hooks/inbox';
import { useLocale } from '@/lib/hooks/locale';
import { InboxDetail } from './inbox-detail.tsx';
import { InboxEmpty } from './inbox-empty.tsx';
import { InboxHeader } from './inbox-header.tsx';
import { InboxRow } from './inbox-row.tsx';
import { TriageBar } from './triage-bar.tsx';
import { useInboxShortcuts } from './use-inbox-shortcuts.ts';
import { useInboxSelection } from './use-selection.ts';
import { useThemeKeys } from './use-theme-keys.ts';
import { useTriage } from './use-triage.ts';

/** List, detail and the bar that sorts; the list is empty once everything is sorted. */
export function InboxPanes({ items }: { items: readonly EvidenceInContext[] }) {
  const locale = useLocale();
  const words = locale.messages.inbox;
  const selection = useInboxSelection(items);
  const { sort, sorted } = useTriage(selection);
  const themeKeys = useThemeKeys(selection.current?.evidence);
  const [isAddingTheme, setAddingTheme] = useState(false);
  const [isPreviewing, setPreviewing] = useState(false);
  const detail = useRef<HTMLDivElement>(null);
  const togglePreview = () => setPreviewing((isOn) => !isOn);
  useInboxShortcuts({
    selection,
    sort,
    themeKeys,
    detail,
    isAddingTheme,
    addTheme: () => setAddingTheme(true),
    togglePreview,
  });
  // A list takes Space to select the row in focus, which is selected already.
  const onListKey = (event: KeyboardEvent) => {
    if (event.key !== ' ' || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    event.stopPropagation();
    togglePreview();
  };

  const stillSorted = [...sorted].filter((id) => !items.some(({ evidence }) => evidence.id === id));
  if (items.length === 0) return <InboxEmpty sorted={stillSorted.length} />;
  return (
    <Split columns="minmax(320px, 420px) minmax(0, 1fr)">
      <Pane as="section" label={words.list} isFlush>
        <InboxHeader
          done={stillSorted.length}
          total={stillSorted.length + items.length}
          selected={selection.ids.length}
        />
        <div role="presentation" onKeyDownCapture={onListKey}>
          <ItemList
            label={words.list}
            items={items}
            idOf={({ evidence }) => evidence.id}
            nameOf={(item) => evidenceTitle(item, locale)}
            selectedIds={selection.ids}
            onSelect={selection.select}
            isMultiple
          >
            {(item) => <InboxRow item={item} items={items} />}
          </ItemList>
        </div>
      </Pane>
      <Pane
        as="section"
        label={words.detail}
        footer={<TriageBar sort={sort} selected={selection.ids.length} />}
      >
        {selection.current && (
          <InboxDetail
            key={selection.current.evidence.id}
            ref={detail}
            item={selection.current}
            themeKeys={themeKeys}
            isAddingTheme={isAddingTheme}
            onAddingTheme={setAddingTheme}
            isPreviewing={isPreviewing}
            onPreviewing={setPreviewing}
          />
        )}
      </Pane>
    </Split>
  );
}
