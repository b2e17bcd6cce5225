import '@fontsource-variable/source-sans-3';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './theme.css';
import './print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
