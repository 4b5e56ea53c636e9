import type { Id, Language } from '@/lib/market';
import type { ServiceContext } from '../context.ts';
export async function startSample(
  _context: ServiceContext,
  _language: Language,
): Promise<{ studyId: Id }> {
  throw new Error('x');
}
