import { Component, type ReactNode } from 'react';
import { ErrorState } from '@/components/ui';
import { useLocale } from '@/lib/hooks/locale';
import { errorSentence } from './error-sentence.ts';

interface Props {
  children: ReactNode;
}

/** Catches what a screen throws, live queries included, and offers to try again. */
export class ScreenErrorBoundary extends Component<Props, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    if (this.state.error === null) return this.props.children;
    return <ScreenError error={this.state.error} retry={() => this.setState({ error: null })} />;
  }
}

function ScreenError({ error, retry }: { error: unknown; retry: () => void }) {
  const { messages } = useLocale();
  return (
    <ErrorState title={messages.shell.errorTitle} onRetry={retry}>
      {errorSentence(messages, error)}
    </ErrorState>
  );
}
