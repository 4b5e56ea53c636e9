import { useLocale } from '@/lib/hooks/locale';
import type { ContactFacts } from '@/lib/market';
import { CapturedList } from './captured-list.tsx';
import { FactList } from './fact-list.tsx';
import { Section } from './section.tsx';
import { Nothing } from './unread.tsx';

const LISTS = ['phones', 'emails', 'addresses', 'openingHours', 'profiles'] as const;

/** Who stands behind the page; what it does not give is left out. */
export function ContactSection({ contact }: { contact: ContactFacts }) {
  const { facts: words } = useLocale().messages.capture;
  const facts = [
    { label: words.organisation, value: contact.organisation },
    ...LISTS.map((name) => ({
      label: words[name],
      value: contact[name].length > 0 && <CapturedList texts={contact[name]} />,
    })),
  ].filter(({ value }) => Boolean(value));
  return (
    <Section title={words.contact}>
      {facts.length === 0 ? <Nothing field="contact" /> : <FactList facts={facts} />}
    </Section>
  );
}
