import { useLocale } from '@/lib/hooks/locale';
import type { PageReading } from '@/lib/market';
import { BreadcrumbTrail } from './breadcrumb-trail.tsx';
import { ContactSection } from './contact-section.tsx';
import { IdentityFacts } from './identity-facts.tsx';
import { ImageTable } from './image-table.tsx';
import { LinkGroups } from './link-groups.tsx';
import { PromiseTable } from './promise-table.tsx';
import { RatingTable } from './rating-table.tsx';
import { Section } from './section.tsx';

/** What the page says of itself, and where it leads. */
export function FactsTab({ reading }: { reading: PageReading }) {
  const { facts: words } = useLocale().messages.capture;
  return (
    <>
      <IdentityFacts reading={reading} />
      <Section title={words.breadcrumbs}>
        <BreadcrumbTrail breadcrumbs={reading.breadcrumbs} />
      </Section>
      <RatingTable ratings={reading.ratings} />
      <PromiseTable promises={reading.promises} />
      <ContactSection contact={reading.contact} />
      <LinkGroups links={reading.links} />
      <ImageTable images={reading.images} />
    </>
  );
}
