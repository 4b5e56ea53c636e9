import { useLocation } from 'wouter';
import { Button, Menu } from '@/components/ui';
import { useActions } from '@/lib/hooks/actions';
import { useLocale } from '@/lib/hooks/locale';
import { useCurrentStudy } from '@/lib/hooks/studies';
import type { Study } from '@/lib/market';
import { useMutation } from './use-mutation.ts';

const NEW_STUDY = 'new';

/** Names the study on screen and opens another, or starts one. */
export function StudySwitcher({ studies }: { studies: readonly Study[] }) {
  const { messages } = useLocale();
  const { study } = useCurrentStudy();
  const { selectStudy } = useActions();
  const mutate = useMutation();
  const [, navigate] = useLocation();
  const choose = (id: string) => {
    if (id === NEW_STUDY) return navigate('/new-study');
    navigate('/');
    return void mutate(null, async () => {
      await selectStudy(id);
      return null;
    });
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
        { items: [{ id: NEW_STUDY, label: messages.shell.newStudy, icon: 'plus' }] },
      ]}
      onAction={choose}
    />
  );
}
