import { useLocation } from 'wouter';
import { Button, Menu, useToast } from '@/components/ui';
import { useActions } from '@/lib/hooks/actions';
import { useLocale } from '@/lib/hooks/locale';
import { useCurrentStudy, useStudyBin } from '@/lib/hooks/studies';
import type { Study } from '@/lib/market';
import { useMutation } from './use-mutation.ts';

const NEW_STUDY = 'new';

/** Names the study on screen and opens another, starts one, or takes one out of the bin. */
export function StudySwitcher({ studies }: { studies: readonly Study[] }) {
  const { messages, formats } = useLocale();
  const bin = useStudyBin();
  const toasts = useToast();
  const { study } = useCurrentStudy();
  const { selectStudy, restoreStudy } = useActions();
  const mutate = useMutation();
  const [, navigate] = useLocation();
  const choose = (id: string) => {
    if (id === NEW_STUDY) return navigate('/new-study');
    navigate('/');
    return void mutate(null, async () => {
      const isBinned = bin.some((binned) => binned.study.id === id);
      if (isBinned) {
        await restoreStudy(id);
        toasts.show({ message: messages.shell.studyRestored });
      } else await selectStudy(id);
      return null;
    });
  };
  const binGroup = {
    title: messages.shell.bin,
    items: bin.map((binned) => ({
      id: binned.study.id,
      label: messages.shell.restoreStudy(binned.study.name),
      description: messages.shell.erasedOn(formats.date(binned.erasedAt)),
      icon: 'undo' as const,
    })),
  };
  return (
    <Menu
      label={messages.shell.study}
      trigger={
        <Button label={messages.shell.switchStudy(study.name)} icon="study" endIcon="chevron-down">
          {study.name}
        </Button>
      }
      items={[
        {
          title: messages.shell.study,
          items: studies.map(({ id, name, kind }) => ({
            id,
            label: name,
            isChecked: id === study.id,
            ...(kind === 'sample' && { description: messages.common.sampleWatermark }),
          })),
        },
        { items: [{ id: NEW_STUDY, label: messages.shell.newStudy, icon: 'plus' as const }] },
        ...(bin.length > 0 ? [binGroup] : []),
      ]}
      onAction={choose}
    />
  );
}
