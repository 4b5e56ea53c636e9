import { Captured } from '@/components/ui';
import { useLocale } from '@/lib/hooks/locale';
import { ReadTable } from './read-table.tsx';

/** Properties as a page declares them, with what they hold. */
export function PairTable({
  label,
  pairs,
  isCaptionHidden,
}: {
  label: string;
  pairs: readonly { name: string; value: string }[];
  isCaptionHidden?: boolean;
}) {
  const { columns } = useLocale().messages.capture;
  return (
    <ReadTable
      label={label}
      isCaptionHidden={isCaptionHidden}
      rows={pairs}
      columns={[
        { label: columns.property, render: ({ name }) => <Captured text={name} /> },
        {
          label: columns.content,
          isWide: true,
          render: ({ value }) => <Captured text={value} />,
        },
      ]}
    />
  );
}
