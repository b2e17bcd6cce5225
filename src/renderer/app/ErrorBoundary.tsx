import type { ErrorInfo, ReactNode } from 'react';
import { Component } from 'react';
import { Breakdown } from './Breakdown';

interface State {
  readonly reference: string | null;
}

/** Whatever breaks below it, the window shows a sentence, a reference and a way out: never a grey window. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { reference: null };

  static getDerivedStateFromError(): State {
    return { reference: newReference() };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    reportBreakdown(this.state.reference ?? newReference(), error, info.componentStack);
  }

  override render(): ReactNode {
    const { reference } = this.state;
    return reference === null ? this.props.children : <Breakdown reference={reference} />;
  }
}

/** A short reference to read over the telephone: `F-7K2M9Q`. */
export function newReference(): string {
  return `F-${crypto.randomUUID().slice(0, 6).toUpperCase()}`;
}

/** Writes a breakdown where the shell keeps its log, under the reference that the screen shows. */
export function reportBreakdown(reference: string, error: unknown, where: string | null | undefined): void {
  const message = error instanceof Error ? error.message : String(error);
  reportError(new Error(`${reference} ${message} ${where ?? ''}`, { cause: error }));
}
