import {
  Credibility,
  Evidence,
  EvidenceStatus,
  NotFoundError,
  Reliability,
  Stance,
  Subject,
  z,
} from '@/lib/market';
import type { Actions } from '@/lib/hooks/actions';
import type { ServiceContext } from '../context.ts';
import { changeEvidence } from './change-evidence.ts';
import { checked } from './must-find.ts';

const Grade = z.object({ reliability: Reliability, credibility: Credibility }).partial();
const Annotation = Evidence.pick({ soWhat: true, note: true }).partial();

type EvidenceActions = Pick<
  Actions,
  'triage' | 'setSubject' | 'setStance' | 'gradeEvidence' | 'annotateEvidence'
>;

export function evidenceActions(context: ServiceContext): EvidenceActions {
  return {
    triage: async (evidenceIds, status) => {
      const chosen = checked(EvidenceStatus, status);
      return changeEvidence(context, evidenceIds, 'evidence.triage', () => ({ status: chosen }));
    },
    setSubject: async (evidenceIds, subject, companyId) => {
      const chosen = checked(Subject, subject);
      const company = companyId ? await context.database.companies.get(companyId) : null;
      if (companyId && (!company || company.deletedAt)) {
        throw new NotFoundError('company', companyId);
      }
      return changeEvidence(context, evidenceIds, 'evidence.subject', () => ({
        subject: chosen,
        companyId,
      }));
    },
    setStance: async (evidenceIds, stance) => {
      const chosen = checked(Stance, stance);
      return changeEvidence(context, evidenceIds, 'evidence.stance', () => ({ stance: chosen }));
    },
    gradeEvidence: async (evidenceId, grade) => {
      const chosen = checked(Grade, grade);
      return changeEvidence(context, [evidenceId], 'evidence.grade', () => chosen);
    },
    annotateEvidence: async (evidenceId, text) => {
      const chosen = checked(Annotation, text);
      return changeEvidence(context, [evidenceId], 'evidence.annotate', () => chosen);
    },
  };
}
