import { useRouter, useRouterState } from '@tanstack/react-router';

interface Creating {
  /** True when the address ends with `?create=true`: the page shows its form for a new thing. */
  readonly creating: boolean;
  readonly start: () => void;
  readonly stop: () => void;
}

/** The form for a new thing, opened by the address, so that a command reaches it from anywhere. */
export function useCreating(): Creating {
  const { history } = useRouter();
  const { pathname, searchStr } = useRouterState({ select: ({ location }) => location });
  return {
    creating: new URLSearchParams(searchStr).get('create') === 'true',
    start: () => history.push(`${pathname}?create=true`),
    stop: () => history.replace(pathname),
  };
}
