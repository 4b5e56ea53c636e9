import { classNames } from './class-names.ts';
import { directional, dotted, iconPaths, type IconName } from './icon-paths.ts';
import styles from './icon.module.css';

/** A decorative 16 px drawing in the colour of the text; the words beside it carry the meaning. */
export function Icon({ name, size = 16 }: { name: IconName; size?: 16 | 24 | 32 }) {
  return (
    <svg
      className={classNames(
        styles.icon,
        directional.has(name) && styles.directional,
        dotted.has(name) && styles.dotted,
      )}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={iconPaths[name]} />
    </svg>
  );
}
