import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { readPage } from '../../../lib/reading/index.ts';
import { blockText } from './block-text.ts';
import { type SavedPage, withPage } from './open-page.ts';

/** What a reader took from a page, for the content sets. */
export interface ContentAnswer {
  text: string;
  title: string;
  author: string;
  date: string;
}

export type ContentReader = 'vigie' | 'readability' | 'defuddle' | 'body';

const READERS: Record<ContentReader, (document: Document, url: string) => ContentAnswer> = {
  vigie(document, url) {
    const { text, title, byline, publishedAt } = readPage(document, url);
    return { text, title, author: byline, date: publishedAt ?? '' };
  },
  readability(document) {
    const article = new Readability(document).parse();
    const holder = document.createElement('div');
    holder.innerHTML = article?.content ?? '';
    return {
      text: blockText(holder),
      title: article?.title ?? '',
      author: article?.byline ?? '',
      date: article?.publishedTime ?? '',
    };
  },
  defuddle(document, url) {
    const article = new Defuddle(document, { url }).parse();
    const holder = document.createElement('div');
    holder.innerHTML = article.content;
    return {
      text: blockText(holder),
      title: article.title,
      author: article.author,
      date: article.published,
    };
  },
  body: (document) => ({
    text: blockText(document.body),
    title: document.title,
    author: '',
    date: '',
  }),
};

/** Reads one saved page with one reader. */
export const readContent = ({
  reader,
  ...page
}: SavedPage & { reader: ContentReader }): ContentAnswer => withPage(page, READERS[reader]);
