import { useState } from 'react';
import { useActions } from '@/lib/hooks/actions';
import type { CurrentStudy } from '@/lib/hooks/studies';
import { useLocale } from '@/lib/hooks/locale';
import type { Id } from '@/lib/market';
import type { PageInFront } from './door.ts';
import { ErrorNotice } from './error-notice.tsx';
import styles from './popup.module.css';

/** Whose page it is: proposed from the domain, chosen by the user, or a competitor added on the spot. */
export function CompanyField({
  page,
  current,
  companyId,
  onChange,
}: {
  page: PageInFront;
  current: CurrentStudy;
  companyId: Id | null;
  onChange: (companyId: Id | null) => void;
}) {
  const { messages } = useLocale();
  const actions = useActions();
  const [adding, setAdding] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const words = messages.popup;

  const addCompetitor = async () => {
    setAdding(true);
    setError(null);
    try {
      const added = await actions.addCompany(current.study.id, {
        name: (page.reading.siteName || page.domain).slice(0, 200),
        relation: 'direct',
        domains: [page.domain],
        aliases: [],
      });
      onChange(added.companyId);
    } catch (failure) {
      setError(failure);
    } finally {
      setAdding(false);
    }
  };
  return (
    <div className={styles.field}>
      <div className={styles.inlineField}>
        <label htmlFor="company">{words.company}</label>
        <select
          id="company"
          value={companyId ?? ''}
          onChange={(event) => onChange(event.target.value || null)}
        >
          <option value="">{words.noCompany}</option>
          {current.companies.map((company) => (
            <option key={company.id} value={company.id}>
              {company.name}
            </option>
          ))}
        </select>
      </div>
      {companyId === null && page.domain && (
        <p className={styles.small}>
          {words.untracked(page.domain)}{' '}
          <button
            type="button"
            className={styles.link}
            disabled={adding}
            onClick={() => void addCompetitor()}
          >
            {words.addCompetitor(page.domain)}
          </button>
        </p>
      )}
      {error !== null && <ErrorNotice error={error} />}
    </div>
  );
}
