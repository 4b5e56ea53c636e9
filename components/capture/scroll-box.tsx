import { useEffect, useRef, useState, type ReactNode } from 'react';

/** Whether an element is wider than the room it has, as both change. */
function useOverflow() {
  const box = useRef<HTMLDivElement>(null);
  const [isWide, setWide] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const measure = () => setWide(element.scrollWidth > element.clientWidth);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, []);
  return { box, isWide };
}

/** Holds what may be wider than the screen. It is a stop of the Tab key, for the arrows, only when it is. */
export function ScrollBox({
  label,
  className,
  children,
}: {
  label: string;
  className?: string;
  children: ReactNode;
}) {
  const { box, isWide } = useOverflow();
  return (
    <div
      ref={box}
      className={className}
      {...(isWide && { role: 'group', tabIndex: 0, 'aria-label': label })}
    >
      {children}
    </div>
  );
}
