import { Captured } from '@/components/ui';
import { useLocale } from '@/lib/hooks/locale';
import type { PageLink } from '@/lib/market';
import { ReadTable } from './read-table.tsx';
import { Section } from './section.tsx';
import { Nothing } from './unread.tsx';

const KINDS = ['external', 'affiliate', 'social', 'download', 'contact', 'internal'] as const;

/** The links of the page by kind, as text: none can be followed from here. */
export function LinkGroups({ links }: { links: readonly PageLink[] }) {
  const { capture: words } = useLocale().messages;
  return (
    <Section title={words.facts.links} count={links.length}>
      {links.length === 0 && <Nothing field="links" />}
      {KINDS.map((kind) => {
        const rows = links.filter((link) => link.kind === kind);
        if (rows.length === 0) return null;
        return (
          <ReadTable
            key={kind}
            label={words.linkKinds[kind]}
            count={rows.length}
            rows={rows}
            columns={[
              {
                label: words.columns.text,
                isWide: true,
                render: ({ text }) =>
                  text === '' ? <>{words.facts.noText}</> : <Captured text={text} />,
              },
              {
                label: words.columns.address,
                isWide: true,
                render: ({ url }) => <Captured text={url} />,
              },
            ]}
          />
        );
      })}
    </Section>
  );
}
