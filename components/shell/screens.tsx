import { Link, Route, Switch } from 'wouter';
import { CaptureScreen } from '@/components/capture/capture-screen';
import { DiagnosisScreen } from '@/components/diagnosis/diagnosis-screen';
import { DigestScreen } from '@/components/digest/digest-screen';
import { EvidenceScreen } from '@/components/evidence/evidence-screen';
import { InboxScreen } from '@/components/inbox/inbox-screen';
import { NewStudyScreen } from '@/components/onboarding/new-study-screen';
import { StudyScreen } from '@/components/onboarding/study-screen';
import { OverviewScreen } from '@/components/overview/overview-screen';
import { PricesScreen } from '@/components/prices/prices-screen';
import { EmptyState } from '@/components/ui';
import { useLocale } from '@/lib/hooks/locale';

/** Which screen an address shows. */
export function Screens() {
  return (
    <Switch>
      <Route path="/" component={OverviewScreen} />
      <Route path="/inbox" component={InboxScreen} />
      <Route path="/evidence/:id?" component={EvidenceScreen} />
      <Route path="/captures/:id/:tab?" component={CaptureScreen} />
      <Route path="/prices" component={PricesScreen} />
      <Route path="/diagnosis" component={DiagnosisScreen} />
      <Route path="/digest/:id?" component={DigestScreen} />
      <Route path="/study" component={StudyScreen} />
      <Route path="/new-study" component={NewStudyScreen} />
      <Route component={UnknownScreen} />
    </Switch>
  );
}

function UnknownScreen() {
  const { shell } = useLocale().messages;
  return (
    <EmptyState icon="question" title={shell.notFoundTitle}>
      <Link href="/">{shell.notFoundBack}</Link>
    </EmptyState>
  );
}
