import { expect, it } from 'vitest';
import { lineAnchor, toPreview } from '@/components/digest/preview-html';

it('gives each line an anchor, and sends the links that leave to a window the frame may not open', () => {
  const source =
    '<ol class="claims"><li>first<a href="#source-1">[1]</a></li><li>second</li></ol>' +
    '<a class="url" href="https://nordis.example/">source</a>';
  const preview = new DOMParser().parseFromString(toPreview(source), 'text/html');
  expect(preview.getElementById(lineAnchor(1))?.textContent).toBe('second');
  expect(preview.querySelector('.url')?.getAttribute('target')).toBe('_blank');
  expect(preview.querySelector('[href="#source-1"]')?.hasAttribute('target')).toBe(false);
});
