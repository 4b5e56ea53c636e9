import { useEffect, useRef, useState, type ReactNode } from 'react';

/** Width drawn before the first measure, in pixels. */
const FIRST_WIDTH = 640;

/** Gives a drawing the width it has on the screen. */
export function Responsive({ children }: { children: (width: number) => ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(FIRST_WIDTH);
  useEffect(() => {
    if (!box.current) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={box} style={{ minInlineSize: 0, overflow: 'hidden' }}>
      {children(width)}
    </div>
  );
}
