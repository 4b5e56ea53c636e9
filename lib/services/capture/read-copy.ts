import { emptyReading, type PageReading } from '@/lib/market';
import { snapshotBytes, type TabCopy } from '@/lib/platform/tab-reading';
import { readPage } from '@/lib/reading';
import { isViewerType } from '@/lib/reading/copy/viewer';
import { gunzipText } from '@/lib/store';

const CUT = 'the page is too large: part of it was left out of the copy';

/**
 * Reads the copy of a page in a document of the extension's, which loads and runs nothing. Needs a DOM.
 * Never rejects: half a reading is worth more than an error.
 */
export async function readCopy({ url, title, type, copy }: TabCopy): Promise<PageReading> {
  if (!copy) return emptyReading(url, title, isViewerType(type) ? 'unreadable' : 'partial', type);
  try {
    const html = await gunzipText(snapshotBytes(copy));
    const document = new DOMParser().parseFromString(html, 'text/html');
    const reading = readPage(document, url);
    return copy.isWhole ? reading : { ...reading, limits: [...reading.limits, CUT] };
  } catch (error) {
    return emptyReading(url, title, 'partial', String(error));
  }
}
