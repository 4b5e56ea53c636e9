import { Availability, Decimal, type Change, type Language } from '../market/index.ts';
import { shorten, type MoveDraft, type MoveWords } from '../digest/index.ts';
import { createFormats, messagesOf } from '../locales/index.ts';
import { createDates } from './dates.ts';

/** Longest captured text inside a headline, and beside an arrow, in characters. */
const NAME_LENGTH = 60;
const VALUE_LENGTH = 300;

/** The sentences of a digest's drafts in one language; days are those of the time zone. */
export function moveWords(language: Language, timeZone: string): MoveWords {
  const words = messagesOf(language).documents;
  const formats = createFormats(language);
  const dates = createDates(language, timeZone);

  const percentOf = (points: number) =>
    formats.number(Math.abs(points) / 100, { style: 'percent', maximumFractionDigits: 1 });

  const valueOf = (value: string, change: Change): string => {
    if (value === '') return words.moves.none;
    const isMoney = change.field === 'price' || change.field === 'list-price';
    if (isMoney && Decimal.safeParse(value).success) return formats.money(value, change.currency);
    const availability = Availability.safeParse(value);
    if (change.field === 'availability' && availability.success) {
      return words.moves.availabilities[availability.data];
    }
    return shorten(value, VALUE_LENGTH);
  };

  const headlineOf = (change: Change, actor: string, offer: string): string => {
    const { moves } = words;
    const { percent } = change;
    switch (change.field) {
      case 'price':
        if (percent === null || percent === 0) return moves.priceChanged(actor, offer);
        return percent > 0
          ? moves.priceUp(actor, offer, percentOf(percent))
          : moves.priceDown(actor, offer, percentOf(percent));
      case 'list-price':
        return moves.listPriceChanged(actor, offer);
      case 'availability':
        return moves.availability(actor, offer, valueOf(change.after, change));
      case 'promotion':
        return change.after === ''
          ? moves.promotionEnds(actor)
          : moves.promotionStarts(actor, shorten(change.after, NAME_LENGTH));
      case 'offer-added':
        return moves.offerAdded(actor, offer || moves.offer(shorten(change.after, NAME_LENGTH)));
      case 'offer-removed':
        return moves.offerRemoved(actor, offer || moves.offer(shorten(change.before, NAME_LENGTH)));
      default:
        return moves.pageChanged(actor);
    }
  };

  return {
    change(change: Change, someone: string): MoveDraft {
      const actor = someone || words.moves.someone;
      const offer = change.offerName && words.moves.offer(shorten(change.offerName, NAME_LENGTH));
      const move = change.percent === null ? '' : ` (${formats.percent(change.percent)})`;
      const values = `${valueOf(change.before, change)} → ${valueOf(change.after, change)}`;
      return {
        headline: headlineOf(change, actor, offer),
        fact: words.moves.fact(actor, values, move, dates.long(change.detectedAt)),
      };
    },
    quote: words.quote,
    about: words.moves.about,
    weekPrefix: (week) => words.weekPrefix(Number(week.split('W')[1])),
  };
}
