import type { ContactFacts } from '../../market/index.ts';
import { field } from '../cut.ts';
import { textOf, type Item } from '../structured/item.ts';
import type { DeclaredItem } from './page-items.ts';
import { webUrl } from './web-url.ts';

const ORGANISATION =
  /(?:Organization|LocalBusiness|Corporation|Store|Restaurant|Hotel|Shop|Dealer|Agency|Business|Service|Clinic|Hospital|School|University|NGO|Airline|Bank|Library|Pharmacy|Bakery|Cafe)$/;
const NOT_ORGANISATION = /^(?:Service|FinancialProduct)$/;
const ADDRESS = [
  'name',
  'streetAddress',
  'postOfficeBoxNumber',
  'postalCode',
  'addressLocality',
  'addressRegion',
  'addressCountry',
];
const PHONE = /^\+?[\d\s().\-/]{5,40}(?:\s?(?:x|ext\.?)\s?\d{1,6})?$/i;
const EMAIL = /^[^\s@<>"]{1,64}@[^\s@<>"]{1,190}\.[^\s@<>"]{2,24}$/;

const isOrganisation = ({ item }: DeclaredItem): boolean =>
  item.types.some((type) => ORGANISATION.test(type) && !NOT_ORGANISATION.test(type));

const texts = (item: Item, property: string): string[] =>
  (item.properties.get(property) ?? []).filter((value) => typeof value === 'string');

function hoursOf(item: Item): string {
  const days = (item.properties.get('dayOfWeek') ?? [])
    .map((day) => (typeof day === 'string' ? day : textOf(day, 'name', '@id')))
    .map((day) => day.replace(/^.*\//, ''));
  const times = [textOf(item, 'opens'), textOf(item, 'closes')].filter(Boolean).join('–');
  return [days.join(', '), times].filter(Boolean).join(' ');
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** What `tel:` or `mailto:` links lead to, without their message. */
const linked = (document: Document, scheme: 'tel' | 'mailto'): string[] =>
  [...document.querySelectorAll(`a[href^="${scheme}:" i]`)]
    .slice(0, 100)
    .map((link) =>
      decoded((link.getAttribute('href') ?? '').slice(scheme.length + 1).split('?')[0] ?? ''),
    );

/** Distinct one-line values of a shape, in order. */
function kept(values: string[], longest: number, most: number, shape?: RegExp): string[] {
  const lines = values.map((value) => field(value, longest));
  return [...new Set(lines.filter((line) => line && (!shape || shape.test(line))))].slice(0, most);
}

/**
 * Who stands behind the page: the organisation its data declares (never an organisation that is only
 * named as a brand), with its telephone and mail links, addresses, hours and own profiles.
 */
export function readContact(document: Document, items: DeclaredItem[], base: string): ContactFacts {
  const organisations = items.filter(isOrganisation).filter(({ under }) => under !== 'brand');
  const points = items.filter(({ under }) => under === 'contactPoint');
  const own = [...organisations, ...points].map(({ item }) => item);
  const addresses = items
    .filter(({ item, under }) => under === 'address' || item.types.includes('PostalAddress'))
    .map(({ item }) =>
      ADDRESS.map((part) => textOf(item, part))
        .filter(Boolean)
        .join(', '),
    );
  const hours = items.filter(({ under }) => under === 'openingHoursSpecification');
  const collect = (property: string) => own.flatMap((item) => texts(item, property));
  return {
    organisation: field(
      organisations.map(({ item }) => textOf(item, 'name', 'legalName')).find(Boolean) ?? '',
      300,
    ),
    phones: kept([...collect('telephone'), ...linked(document, 'tel')], 60, 20, PHONE),
    emails: kept(
      [
        ...collect('email').map((mail) => mail.replace(/^mailto:/i, '')),
        ...linked(document, 'mailto'),
      ],
      200,
      20,
      EMAIL,
    ),
    addresses: kept([...addresses, ...collect('address')], 300, 20),
    openingHours: kept(
      [...collect('openingHours'), ...hours.map(({ item }) => hoursOf(item))],
      200,
      20,
    ),
    profiles: kept(
      collect('sameAs').map((address) => (/^https?:/i.test(address) ? webUrl(address, base) : '')),
      2000,
      30,
    ),
  };
}
