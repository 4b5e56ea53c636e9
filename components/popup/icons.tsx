/** A window with a column on its side. */
export function PanelIcon() {
  return (
    <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
      <rect
        x="2"
        y="3"
        width="14"
        height="12"
        rx="2"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
      />
      <path d="M11.5 3v12" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  );
}

/** Four tiles. */
export function DashboardIcon() {
  return (
    <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
      <g fill="none" stroke="currentColor" strokeWidth="1.5">
        <rect x="2.5" y="2.5" width="5" height="7" rx="1" />
        <rect x="2.5" y="12" width="5" height="3.500" rx="1" />
        <rect x="10.5" y="2.5" width="5" height="3.500" rx="1" />
        <rect x="10.5" y="8.500" width="5" height="7" rx="1" />
      </g>
    </svg>
  );
}
