import { SkeletonRows } from '@/components/ui';
import { useDigestEvidence } from '@/lib/hooks/digest';
import type { Digest } from '@/lib/market';
import { DraftEditor } from './draft-editor.tsx';
import { IssuedDigest } from './issued-digest.tsx';

/** One digest: a draft is edited, an issued one is read. */
export function DigestEditor({ digest }: { digest: Digest }) {
  const evidence = useDigestEvidence(digest);
  if (!evidence) return <SkeletonRows count={8} />;
  return digest.number === null ? (
    <DraftEditor digest={digest} evidence={evidence} />
  ) : (
    <IssuedDigest digest={digest} evidence={evidence} />
  );
}
