import { createContext, use } from 'react';
import type { Instant } from '@/lib/market';

/** When the dashboard was opened before this time; null at the first visit. */
export const LastVisitContext = createContext<Instant | null>(null);

export const useLastVisit = (): Instant | null => use(LastVisitContext);
