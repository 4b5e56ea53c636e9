import type { PageReading } from '@/lib/market';
import { HowRead } from './how-read.tsx';
import { MainText } from './main-text.tsx';
import { PageTables } from './page-tables.tsx';

/** How the page was read, and the text it gave. */
export function TextTab({ reading }: { reading: PageReading }) {
  return (
    <>
      <HowRead reading={reading} />
      <MainText reading={reading} />
      <PageTables tables={reading.tables} />
    </>
  );
}
