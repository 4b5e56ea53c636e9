import { createContext, use } from 'react';

/** A short message after an action. */
export interface ToastContent {
  message: string;
  tone?: 'neutral' | 'bad';
  /** Most often Undo. Pressing it also closes the message. */
  action?: { label: string; onPress: () => void };
}

export interface Toasts {
  /** Shows a message for ten seconds at least; returns what closes it. */
  show: (content: ToastContent) => () => void;
}

export const ToastContext = createContext<Toasts | null>(null);

/** Shows short messages at the bottom of the screen. */
export function useToast(): Toasts {
  const toasts = use(ToastContext);
  if (!toasts) throw new Error('No UiProvider above this component.');
  return toasts;
}
