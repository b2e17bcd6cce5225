import type { ErrorComponentProps } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { Breakdown } from './Breakdown';
import { newReference, reportBreakdown } from './ErrorBoundary';

/** A page that broke inside the frame: the rest of the window stays. */
export function PageBreakdown({ error, info, reset }: ErrorComponentProps) {
  const [reference] = useState(newReference);
  useEffect(() => reportBreakdown(reference, error, info?.componentStack), [reference, error, info]);
  return <Breakdown reference={reference} onRetry={reset} />;
}
