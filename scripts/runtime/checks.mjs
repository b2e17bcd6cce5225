import { tool } from './command.mjs';
import { reportFile } from './reports.mjs';

const TYPE_ROOTS = ['src/renderer', 'src/main', 'tests', 'src/shared', 'src/preload', 'tsconfig.json'];

/** Vitest projects, in the order in which they start. */
export const VITEST_PROJECTS = ['unit', 'documents'];

/** Everything `npm run check` looks at, longest first. */
export const checks = () => [
  ...VITEST_PROJECTS.map(vitest),
  lint('src', ['src']),
  lint('the rest', ['.', '--ignore-pattern', 'src/']),
  ...TYPE_ROOTS.map((root) => ({
    name: `types ${root}`,
    command: tool('typescript', ['-p', root, '--noEmit', '--pretty', 'false'], 'tsc'),
  })),
  {
    name: 'layers (depcruise)',
    command: tool('dependency-cruiser', ['--config', '.dependency-cruiser.cjs', '--output-type', 'err-long', 'src'], 'depcruise'),
  },
  { name: 'unused code (knip)', command: tool('knip', ['--no-progress']) },
  { name: 'format (prettier)', command: tool('prettier', ['--check', '.', '--log-level', 'warn']) },
];

/** In two parts, and with more memory than Node takes by itself: the types of the whole project are held at once. */
function lint(part, args) {
  const [node, ...eslint] = tool('eslint', [...args, '--max-warnings', '0']);
  return { name: `lint ${part} (eslint)`, command: [node, '--max-old-space-size=8192', ...eslint] };
}

function vitest(project) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile(project)}`];
  return {
    name: `tests ${project}`,
    command: tool('vitest', ['run', '--project', project, ...reporters]),
    summary: /^\s*(Test Files|Tests)\s/,
  };
}
