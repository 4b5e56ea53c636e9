import { Link } from 'wouter';
import { Button, PageHeader } from '@/components/ui';
import { useMutation } from '@/components/shell/use-mutation';
import { useActions } from '@/lib/hooks/actions';
import { useLocale } from '@/lib/hooks/locale';
import type { Digest } from '@/lib/market';
import { DigestPreview } from './digest-preview.tsx';
import { weekLabel } from './week-label.ts';

/** A draft to read and issue. */
export function DigestEditor({ digest }: { digest: Digest }) {
  const locale = useLocale();
  const words = locale.messages.digest;
  const { issueDigest } = useActions();
  const mutate = useMutation();
  return (
    <>
      <Link href="/digest">{words.backToList}</Link>
      <PageHeader
        title={weekLabel(digest.week, locale)}
        actions={
          digest.number === null && (
            <Button
              variant="primary"
              onPress={() => void mutate(words.issue, () => issueDigest(digest.id))}
            >
              {words.issue}
            </Button>
          )
        }
      />
      <DigestPreview digest={digest} />
    </>
  );
}
