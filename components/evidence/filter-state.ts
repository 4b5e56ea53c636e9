import { DAY_MS, toInstant, type EvidenceStatus, type Reliability } from '@/lib/market';

/** Values of the filters; `all` does not filter. */
export interface EvidenceFilters {
  themeId: string;
  companyId: string;
  period: 'all' | 'week' | 'month' | 'quarter';
  /** `kept` is retained and important, what the library is for. */
  status: 'kept' | 'all' | EvidenceStatus;
  reliability: 'all' | Reliability;
}

export const NO_FILTER: EvidenceFilters = {
  themeId: 'all',
  companyId: 'all',
  period: 'all',
  status: 'kept',
  reliability: 'all',
};

const PERIOD_DAYS = { week: 7, month: 28, quarter: 90 } as const;

/** Rounds the start of a period to the hour: the query stays the same while the user reads. */
const HOUR_MS = 3_600_000;

const KEPT: EvidenceStatus[] = ['retained', 'important'];

/** The filters as the store's query takes them. */
export function toQuery(filters: EvidenceFilters, now: Date) {
  const { themeId, companyId, period, status, reliability } = filters;
  const start =
    period === 'all'
      ? null
      : Math.floor((now.getTime() - PERIOD_DAYS[period] * DAY_MS) / HOUR_MS) * HOUR_MS;
  return {
    ...(themeId !== 'all' && { themeIds: [themeId] }),
    ...(companyId !== 'all' && { companyIds: [companyId] }),
    ...(status !== 'all' && { statuses: status === 'kept' ? KEPT : [status] }),
    ...(reliability !== 'all' && { reliabilities: [reliability] }),
    ...(start !== null && { from: toInstant(new Date(start)) }),
  };
}
