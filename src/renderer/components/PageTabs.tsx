import { Skeleton, Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import { Suspense } from 'react';

/** A face of a page, told in its address as `?tab=key`. */
export interface PageTab {
  readonly key: string;
  readonly label: string;
}

interface PageTabsProps {
  /** In the address; the first face when it is absent or unknown. */
  readonly shown: string | undefined;
  readonly onShow: (key: string | undefined) => void;
  /** The face the page comes with. */
  readonly first: { readonly label: string; readonly content: ReactNode };
  /** What other features bring. */
  readonly tabs: readonly PageTab[];
  readonly children: (key: string) => ReactNode;
}

const FIRST = 'first';

/** The faces of a page: its own, and those that other features bring, loaded when they are shown. */
export function PageTabs({ shown, onShow, first, tabs, children }: PageTabsProps) {
  const known = tabs.find(({ key }) => key === shown);
  if (tabs.length === 0) return first.content;
  return (
    <Tabs value={known?.key ?? FIRST} onChange={(key) => onShow(key === FIRST ? undefined : (key ?? undefined))}>
      <Tabs.List mb="md" className="dp-no-print">
        <Tabs.Tab value={FIRST}>{first.label}</Tabs.Tab>
        {tabs.map(({ key, label }) => (
          <Tabs.Tab key={key} value={key}>
            {label}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value={known?.key ?? FIRST}>
        {known ? <Suspense fallback={<Skeleton height={240} radius="sm" />}>{children(known.key)}</Suspense> : first.content}
      </Tabs.Panel>
    </Tabs>
  );
}
