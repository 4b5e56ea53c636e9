import { DropIndicator, type DropTarget } from 'react-aria-components';
import styles from './entry.module.css';

/** Where a dragged statement would land between two others. */
export const DropLine = (target: DropTarget) => (
  <DropIndicator target={target} className={styles.dropLine} />
);
