import { Banner } from '@/components/ui';
import { useLocale } from '@/lib/hooks/locale';
import type { PageReading } from '@/lib/market';
import { BreadcrumbTrail } from './breadcrumb-trail.tsx';
import { Section } from './section.tsx';
import { SeoDeclared } from './seo-declared.tsx';
import { SeoIndexing, SeoLinks, SeoTitle } from './seo-page-facts.tsx';
import { SeoHeadings } from './seo-headings.tsx';
import { SeoMarketing } from './seo-marketing.tsx';

/** The SEO and SEA fact sheet of the page: what stands on it, and nothing it would take a guess to say. */
export function SeoTab({ reading }: { reading: PageReading }) {
  const { capture: words } = useLocale().messages;
  return (
    <>
      <Banner>{words.seo.rule}</Banner>
      <SeoIndexing reading={reading} />
      <SeoTitle reading={reading} />
      <SeoHeadings seo={reading.seo} />
      <SeoLinks seo={reading.seo} />
      <Section title={words.facts.breadcrumbs}>
        <BreadcrumbTrail breadcrumbs={reading.breadcrumbs} />
      </Section>
      <SeoDeclared seo={reading.seo} />
      <SeoMarketing seo={reading.seo} />
    </>
  );
}
