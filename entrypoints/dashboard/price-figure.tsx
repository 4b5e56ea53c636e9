import { StepChart } from '@/components/charts';
import { chartDates } from '@/components/prices/chart-dates';
import { drawnSeries } from '@/components/prices/chart-groups';
import { seriesLabels } from '@/components/prices/price-charts';
import { companyLabel, currencyLabel, offerLabel } from '@/components/prices/price-names';
import { promotionBands } from '@/components/prices/promotion-bands';
import type { FigureBlock, TableBlock } from '@/lib/documents';
import type { Locale } from '@/lib/hooks/locale';
import { buildPriceRows, type PriceRow } from '@/lib/hooks/prices-board';
import { readPriceMaterial } from '@/lib/hooks/prices';
import { createFormats, messagesOf } from '@/lib/locales';
import { DAY_MS, toInstant, type Digest } from '@/lib/market';
import { isUnavailable, stepPoints } from '@/lib/pricing';
import { changesBetween, listCompanies, type VigieDatabase } from '@/lib/store';
import { rowsToDraw } from './moved-rows.ts';

/** Weeks drawn up to the end of the digest: enough to see a move against what came before it. */
const WEEKS = 8;

/** Size of the drawing, in pixels: the reading width of the document. */
const SIZE = { width: 720, height: 300 } as const;

/** The step chart of the offers whose price moved in a digest's period; null when none did. */
export async function priceFigure(
  database: VigieDatabase,
  digest: Digest,
): Promise<FigureBlock | null> {
  const { studyId, from, to, language } = digest;
  const start = toInstant(new Date(Date.parse(to) - WEEKS * 7 * DAY_MS));
  const material = await readPriceMaterial(database, studyId, start, to);
  const changes = await changesBetween(database, studyId, from, to);
  const companies = await listCompanies(database, studyId);
  const rows = buildPriceRows(material, companies);
  const { moved, reference } = rowsToDraw(rows, changes, material, digest);
  if (moved.length === 0) return null;

  const drawn = reference ? [reference, ...moved] : moved;
  const locale = {
    language,
    messages: messagesOf(language),
    formats: createFormats(language),
  };
  const words = locale.messages.prices.figure;
  const caption = words.caption(WEEKS);
  return {
    kind: 'figure',
    svg: await chartMarkup(drawn, locale),
    alt: words.alt(drawn.length),
    caption: reference ? `${caption} ${words.captionWithOwn}` : caption,
    fallback: figureTable(drawn, locale),
  };
}

async function chartMarkup(rows: readonly PriceRow[], locale: Locale): Promise<string> {
  // Only an export needs the server renderer: it is not loaded with the screens.
  const { renderToStaticMarkup } = await import('react-dom/server');
  const { messages, formats } = locale;
  const labels = seriesLabels(rows, locale);
  const currency = rows[0]?.currency ?? null;
  return renderToStaticMarkup(
    <StepChart
      {...SIZE}
      title={messages.prices.figure.title(currencyLabel(currency, locale))}
      description={messages.prices.chartDescription}
      series={rows.map((row, index) => drawnSeries(row, labels[index] ?? row.name))}
      bands={promotionBands(rows, messages.prices.promotionLabels, SIZE.width)}
      formatPrice={(amount) => formats.money(amount, currency)}
      formatDate={chartDates(rows, locale.language)}
      words={messages.ui.chart}
      colours="tokens"
    />,
  );
}

/** The same figures: each price of each offer, from when to when it was read. */
function figureTable(rows: readonly PriceRow[], locale: Locale): TableBlock {
  const { messages, formats } = locale;
  const { prices: words } = messages;
  const cell = (value: string) => [{ kind: 'text' as const, text: value }];
  return {
    kind: 'table',
    caption: words.figure.tableCaption,
    columns: [
      { label: words.columns.company, numeric: false },
      { label: words.columns.offer, numeric: false },
      { label: words.columns.price, numeric: true },
      { label: words.columns.availability, numeric: false },
      { label: words.figure.from, numeric: false },
      { label: words.figure.to, numeric: false },
    ],
    rows: rows.flatMap((row) =>
      stepPoints({
        key: row.key,
        offerId: row.offerId,
        offerName: row.name,
        companyId: row.company?.id ?? null,
        role: 'current',
        currency: row.currency,
        period: row.period,
        observations: row.observations,
      }).steps.map((step) => [
        cell(companyLabel(row)),
        cell(offerLabel(row, locale)),
        cell(isUnavailable(step.availability) ? '—' : formats.money(step.amount, row.currency)),
        cell(messages.common.availabilities[step.availability]),
        cell(formats.date(step.from)),
        cell(formats.date(step.to)),
      ]),
    ),
  };
}
