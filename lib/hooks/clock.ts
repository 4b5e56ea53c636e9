import { createContext, use } from 'react';
import type { Clock } from '@/lib/market';

export const ClockContext = createContext<Clock>(() => new Date());

/** The current time for display ("3 hours ago"); the same clock as the services'. */
export const useClock = (): Clock => use(ClockContext);
