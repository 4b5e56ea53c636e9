/** Whether the browser shows a document of this media type with a viewer of its own: there is no page behind it. */
export const isViewerType = (type: string): boolean => !/html|xml|^text\//.test(type);
