import { expect, it } from 'vitest';
import { checkedSvg } from '../../../lib/documents/index.ts';

const CHART =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 200" class="chart"><title>Prix de la Trail</title><g transform="translate(0,10)"><path d="M0,0H10V20" fill="none" stroke="var(--accent)"/><line x1="0" y1="0" x2="9" y2="9" style="cursor:pointer"/><text aria-label="l&#x27;offre https://a.example" x="4" y="8">29,00 €</text></g></svg>';

it('lets a drawing through as it is', () => {
  expect(checkedSvg(CHART)).toBe(CHART);
  expect(checkedSvg('<svg><rect fill="url(#hatch)"></rect></svg>')).not.toBeNull();
});

it.each([
  '<svg><script>alert(1)</script></svg>',
  '<svg onload="alert(1)"></svg>',
  '<svg><rect ONCLICK="alert(1)"/></svg>',
  '<svg><a href="https://evil.example"><text>x</text></a></svg>',
  '<svg><use href="#x"/></svg>',
  '<svg><rect xlink:href="https://evil.example"/></svg>',
  '<svg><foreignObject><p>x</p></foreignObject></svg>',
  '<svg><image href="https://evil.example/pixel.png"/></svg>',
  '<svg><style>@import "https://evil.example"</style></svg>',
  '<svg><animate attributeName="x"/></svg>',
  '<svg><rect fill="url(https://evil.example)"/></svg>',
  '<svg><rect style="background:\\75rl(x)"/></svg>',
  '<svg><rect style="background:image-set(x)"/></svg>',
  '<svg><text>a < b</text></svg>',
  '<svg><!-- x --></svg>',
  '<svg><![CDATA[x]]></svg>',
  '<svg><g></svg>',
  '<svg></svg><p></p><svg></svg>',
  '<svg></svg><svg></svg>',
  '<svg><rect width=1></rect></svg>',
  'text',
  '',
])('refuses %s', (svg) => {
  expect(checkedSvg(svg)).toBeNull();
});
