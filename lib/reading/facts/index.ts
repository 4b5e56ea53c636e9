import type { PageReading } from '../../market/index.ts';
import { readMicrodata, readRdfa } from '../structured/attribute-items.ts';
import type { Item } from '../structured/item.ts';
import { readSeoFacts } from '../seo-facts.ts';
import { readBreadcrumbs } from './breadcrumbs.ts';
import { readContact } from './contact.ts';
import { readImages } from './images.ts';
import { readLinks } from './links.ts';
import { everyItem } from './page-items.ts';
import { readPromises } from './promises.ts';
import { readRatings } from './ratings.ts';

/** The facts of a page beside its text and its offers. */
export type PageFacts = Pick<
  PageReading,
  'ratings' | 'breadcrumbs' | 'promises' | 'contact' | 'links' | 'images' | 'seo'
>;

/** What the other readers found. */
export interface FactSources {
  url: string;
  title: string;
  /** Main text. */
  text: string;
  lang: string;
  jsonLd: Item[];
}

/** Ratings, breadcrumbs, promises, contact, links, images and the SEO/SEA sheet of a page. */
export function readFacts(document: Document, sources: FactSources): PageFacts {
  const { url, title, text, lang, jsonLd } = sources;
  const items = everyItem({
    jsonLd,
    microdata: readMicrodata(document),
    rdfa: readRdfa(document),
  });
  const links = readLinks(document, url);
  const images = readImages(document, url);
  return {
    ratings: readRatings(document, items, title),
    breadcrumbs: readBreadcrumbs(document, items, url),
    promises: readPromises(document, items),
    contact: readContact(document, items, url),
    links: links.links,
    images: images.images,
    seo: readSeoFacts(document, { url, text, lang, items, links, images }),
  };
}
