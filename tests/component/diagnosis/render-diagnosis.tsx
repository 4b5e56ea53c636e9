import 'fake-indexeddb/auto';
import { configure, render, screen } from '@testing-library/react';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { DiagnosisScreen } from '@/components/diagnosis/diagnosis-screen';
import { UiProvider } from '@/components/ui';
import { ActionsContext } from '@/lib/hooks/actions';
import { ClockContext } from '@/lib/hooks/clock';
import { DatabaseContext } from '@/lib/hooks/database';
import { ExportsContext, type Exports } from '@/lib/hooks/exports';
import { LocaleProvider } from '@/lib/hooks/locale';
import { CurrentStudyContext } from '@/lib/hooks/studies';
import { newId, type Evidence, type Language, type Page, type Source } from '@/lib/market';
import { createActions } from '@/lib/services/actions';
import { VigieDatabase } from '@/lib/store';

// Each change goes through a real database; a busy machine needs more than the usual second.
configure({ asyncUtilTimeout: 5000 });

export const NOW = '2026-11-25T10:00:00.000Z';

/** Evidence kept three days before, on a page of its own; what matters to the test is given. */
export type Kept = Partial<Evidence> & { text: string };

/** A study on a real database, with the evidence kept in it. */
export async function openStudy(kept: readonly Kept[]) {
  const database = new VigieDatabase(`diagnosis-${newId()}`);
  const clock = () => new Date(NOW);
  const actions = createActions({ database, clock });
  const { studyId } = await actions.createStudy(
    {
      name: 'Gourdes',
      client: '',
      product: '',
      market: '',
      area: '',
      problem: '',
      horizon: '',
      decision: '',
      language: 'fr',
    },
    [
      { name: 'Lagune', relation: 'own', domains: ['lagune.example'], aliases: [] },
      { name: 'Nordis', relation: 'direct', domains: ['nordis.example'], aliases: [] },
    ],
  );
  const study = (await database.studies.get(studyId))!;
  const companies = await database.companies.where({ studyId }).sortBy('colour');
  const nordis = companies.find(({ name }) => name === 'Nordis')!;
  const source: Source = {
    id: newId(),
    studyId,
    domain: 'nordis.example',
    name: 'Nordis',
    kind: 'competitor',
    reliability: 'B',
    independenceGroup: 'nordis.example',
    createdAt: NOW,
  };
  await database.sources.put(source);
  const evidence: Evidence[] = [];
  for (const [index, given] of kept.entries()) {
    const page: Page = {
      id: newId(),
      studyId,
      sourceId: source.id,
      companyId: nordis.id,
      url: `https://nordis.example/p${index}`,
      title: `Page ${index}`,
      firstCapturedAt: NOW,
      lastCapturedAt: NOW,
      captureCount: 1,
      lastPrice: null,
      previousPrice: null,
      deletedAt: null,
    };
    await database.pages.put(page);
    const at = `2026-11-22T10:00:${String(59 - index).padStart(2, '0')}.000Z`;
    const row: Evidence = {
      id: newId(),
      studyId,
      captureId: newId(),
      pageId: page.id,
      sourceId: source.id,
      companyId: nordis.id,
      subject: 'competitor',
      kind: 'quote',
      prefix: '',
      suffix: '',
      observationId: null,
      changeId: null,
      status: 'retained',
      themeIds: [],
      suggestions: [],
      rejectedThemeIds: [],
      reliability: 'B',
      credibility: 2,
      stance: 'unknown',
      soWhat: '',
      note: '',
      publishedAt: null,
      capturedAt: at,
      createdAt: at,
      updatedAt: at,
      deletedAt: null,
      ...given,
    };
    await database.evidence.put(row);
    evidence.push(row);
  }
  return { database, actions, clock, study, companies, evidence };
}

export type OpenStudy = Awaited<ReturnType<typeof openStudy>>;

/** Shows the screen of a study and waits for it; answers where its links lead and what it downloads. */
export async function showDiagnosis(opened: OpenStudy, language: Language = 'en') {
  const { database, actions, clock, study, companies } = opened;
  const location = memoryLocation({ path: '/diagnosis', record: true });
  const downloads: string[] = [];
  const exports: Exports = {
    digestFile: () => Promise.reject(new Error('The diagnosis exports no digest.')),
    diagnosisFile: (_studyId, format) =>
      Promise.resolve({ name: `diagnosis.${format}`, type: 'text/plain', content: '' }),
    download: (file) => downloads.push(file.name),
  };
  const view = render(
    <DatabaseContext value={database}>
      <ClockContext value={clock}>
        <ActionsContext value={actions}>
          <ExportsContext value={exports}>
            <LocaleProvider language={language}>
              <UiProvider>
                <Router hook={location.hook}>
                  <CurrentStudyContext value={{ study, companies }}>
                    <main>
                      <DiagnosisScreen />
                    </main>
                  </CurrentStudyContext>
                </Router>
              </UiProvider>
            </LocaleProvider>
          </ExportsContext>
        </ActionsContext>
      </ClockContext>
    </DatabaseContext>,
  );
  await screen.findByRole('heading', { level: 1 });
  return { ...view, history: location.history, downloads };
}
