import type { CurrentStudy, Studies } from '@/lib/hooks/studies';
import { useLocale } from '@/lib/hooks/locale';
import { CaptureForm } from './capture-form.tsx';
import { ErrorNotice } from './error-notice.tsx';
import { Message } from './message.tsx';
import { PopupFrame } from './popup-frame.tsx';
import { PopupSkeleton } from './popup-skeleton.tsx';
import { usePopupDoor } from './door.ts';
import { usePageInFront } from './use-page-in-front.ts';

/** The popup: reads the page in front, and offers to keep it in the current study. */
export function Popup({ studies }: { studies: Studies | undefined }) {
  const opening = usePageInFront();
  if (studies && !studies.current) return <NoStudy />;
  if (opening.state === 'no-page') return <NoPage />;
  if (opening.state === 'failed') {
    return (
      <PopupFrame>
        <ErrorNotice error={opening.error} />
      </PopupFrame>
    );
  }
  const current: CurrentStudy | null = studies?.current ?? null;
  if (!studies || !current || opening.state === 'reading') return <PopupSkeleton />;
  return (
    <CaptureForm
      // Another study has other companies and knows other versions of the page.
      key={current.study.id}
      page={opening.page}
      studies={studies.studies}
      current={current}
    />
  );
}

function NoStudy() {
  const { messages } = useLocale();
  const door = usePopupDoor();
  return (
    <PopupFrame>
      <Message
        title={messages.popup.noStudyTitle}
        detail={messages.popup.noStudyDetail}
        action={{ label: messages.popup.startStudy, run: () => door.openDashboard('/') }}
      />
    </PopupFrame>
  );
}

function NoPage() {
  const { messages } = useLocale();
  return (
    <PopupFrame>
      <Message title={messages.popup.noTabTitle} detail={messages.popup.noTabDetail} />
    </PopupFrame>
  );
}
