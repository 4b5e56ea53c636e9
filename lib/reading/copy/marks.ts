/**
 * What only a displayed page knows, written on its copy: the copy is read where nothing is displayed.
 * The page's own attributes of these names are never copied.
 */
export const MARK_PREFIX = 'data-vigie-';

/** The element is not displayed: a style sheet or a script hides it. */
export const HIDDEN_MARK = `${MARK_PREFIX}hidden`;
/** The element's text is shown struck through. */
export const STRUCK_MARK = `${MARK_PREFIX}struck`;
/** The size the element's text is shown at, in CSS pixels. */
export const SIZE_MARK = `${MARK_PREFIX}size`;
/** A box that stands for a frame, with what the frame shows. */
export const FRAME_MARK = `${MARK_PREFIX}frame`;
