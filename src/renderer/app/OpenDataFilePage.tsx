import { lazy } from 'react';
import { OpenDataPage } from '../features/open-data/pages/OpenDataPage';

const Deliberations = lazy(() =>
  import('../features/council-publication/panels/DeliberationsOpenData').then(({ DeliberationsOpenData }) => ({
    default: DeliberationsOpenData,
  })),
);

/** Open data, with what the council brings to it. */
export function OpenDataFilePage() {
  return <OpenDataPage Deliberations={Deliberations} />;
}
