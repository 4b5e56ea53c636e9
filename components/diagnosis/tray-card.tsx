import { Button } from 'react-aria-components';
import { Link } from 'wouter';
import { Icon } from '@/components/ui';
import { evidenceTitle } from '@/components/evidence/evidence-title';
import type { EvidenceInContext } from '@/lib/hooks/inbox';
import { proposePlacement } from '@/lib/hooks/diagnosis-proposal';
import { useLocale } from '@/lib/hooks/locale';
import { useCurrentStudy } from '@/lib/hooks/studies';
import type { Quadrant } from '@/lib/market';
import { themeLabel } from '@/lib/taxonomy';
import { PlaceMenu } from './place-menu.tsx';
import styles from './tray.module.css';

/** Themes named on a card at most. */
const THEMES_SHOWN = 2;

interface Props {
  item: EvidenceInContext;
  onPlace: (quadrant: Quadrant) => void;
}

/** Kept evidence waiting for its place, with the cell its subject, stance and themes propose. */
export function TrayCard({ item, onPlace }: Props) {
  const locale = useLocale();
  const { messages, language } = locale;
  const words = messages.diagnosis;
  const { companies } = useCurrentStudy();
  const { evidence } = item;
  const company = companies.find(({ id }) => id === evidence.companyId);
  const { proposals, missing } = proposePlacement(evidence);
  const proposal = proposals[0];
  const themes = evidence.themeIds
    .slice(0, THEMES_SHOWN)
    .map((id) => themeLabel(id, language))
    .join(', ');
  return (
    <div className={styles.card}>
      <div className={styles.meta}>
        <Button slot="drag" className={styles.handle}>
          <Icon name="drag" />
        </Button>
        <span className={styles.about}>
          {evidence.status === 'important' && (
            <span className={styles.important}>
              <span aria-hidden="true">★</span> {words.important} ·{' '}
            </span>
          )}
          <bdi dir="auto">{company?.name ?? messages.inbox.subjects[evidence.subject]}</bdi>
          {themes && ` · ${themes}`}
        </span>
      </div>
      <p className={styles.fact}>
        <bdi dir="auto">{evidenceTitle(item, locale)}</bdi>
      </p>
      <div className={styles.foot}>
        <PlaceMenu item={item} proposed={proposal?.quadrant} onPlace={onPlace} />
        {proposal && (
          <span
            className={styles.proposal}
            title={words.proposalWhy(
              words.reasons[proposal.reason],
              proposal.themeIds.map((id) => themeLabel(id, language)).join(', '),
            )}
          >
            {words.proposal(words.quadrant[proposal.quadrant])}
          </span>
        )}
      </div>
      {proposal && (
        <p className={styles.why}>
          {words.reasons[proposal.reason]}
          {proposal.needsComparison && `, ${words.needsComparison}`}
        </p>
      )}
      {missing && (
        <p className={styles.why}>
          {words.missing[missing]}.{' '}
          <Link href={`/evidence/${encodeURIComponent(evidence.id)}`}>{words.complete}</Link>
        </p>
      )}
    </div>
  );
}
