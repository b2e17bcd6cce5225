/** Who may import whom: docs/architecture.md, "Who may import whom". Every message says what to do instead. */
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const SHELL = '^src/main/(index\\.ts$|shell/)';

const everywhere = [
  forbid('no-cycles', 'Move what both files need into a third one, or pass a function from the composition root.', {}, { circular: true }),
  forbid('no-unresolved', 'This import leads nowhere: correct the path, or declare the package.', {}, { couldNotResolve: true }),
  forbid(
    'source-stays-in-src',
    'Shipped code may not use tests or scripts: move what it needs into src.',
    { path: '^src/' },
    { path: '^(tests|scripts)/' },
  ),
];

const worlds = [
  forbid(
    'electron-only-in-shell',
    'The core runs without Electron: take a port in createCore(ports), and implement it in src/main/shell.',
    { path: '^src/', pathNot: [SHELL, '^src/preload/'] },
    { path: '(^|node_modules/)electron(-log)?(/|$)' },
  ),
  forbid(
    'shared-is-pure',
    'src/shared uses zod and itself only: put what needs Node, React or Electron in src/main or src/renderer, and pass the result in.',
    { path: '^src/shared/' },
    { pathNot: ['^src/shared/', 'node_modules/zod/'] },
  ),
  forbid(
    'renderer-knows-the-contract-only',
    'The window reaches the core through an operation of the contract (lib/api.ts); types they share belong in src/shared.',
    { path: '^src/renderer/' },
    { path: '^src/(main|preload)/' },
  ),
  forbid(
    'main-ignores-the-renderer',
    'Code that both sides need belongs in src/shared.',
    { path: '^src/(main|preload)/' },
    { path: '^src/renderer/' },
  ),
  forbid(
    'preload-only-forwards',
    'The preload knows src/shared/ipc and nothing else: add an operation to the contract instead.',
    { path: '^src/preload/' },
    { path: '^src/', pathNot: ['^src/preload/', '^src/shared/ipc/'] },
  ),
];

const main = [
  forbid(
    'shell-relays-operations',
    'The shell knows create-core and src/shared: call an operation of the contract, or widen the ports of createCore.',
    { path: SHELL },
    { path: '^src/main/', pathNot: [SHELL, '^src/main/(core|create-core|core-messages|ports)\\.ts$'] },
  ),
  forbid(
    'core-ignores-the-shell',
    'The core asks the outside world through the ports given to createCore.',
    { path: '^src/main/', pathNot: SHELL },
    { path: SHELL },
  ),
  forbid(
    'main-foundations-know-no-feature',
    'archives, db, documents, security and spreadsheets serve every feature: pass them data or a function, or move this code into the feature.',
    { path: '^src/main/(archives|db|documents|security|spreadsheets)/' },
    { path: '^src/main/(features/|ipc/|core\\.ts|create-core\\.ts)', pathNot: '^src/main/ipc/call\\.ts$' },
  ),
  forbid(
    'features-are-composed',
    'A feature is wired by create-core.ts, not the other way round: take what it needs as a parameter.',
    { path: '^src/main/features/' },
    { path: '^src/main/(core|create-core|ipc/handlers)\\.ts$' },
  ),
  forbid(
    'main-features-are-separate',
    'Features do not import each other: let create-core.ts pass a narrow function (with `tx` first when it must join a transaction).',
    { path: '^src/main/features/([^/]+)/' },
    { path: '^src/main/features/', pathNot: '^src/main/features/$1/' },
  ),
  forbid(
    'tables-are-private',
    'A table is used by repositories (*repository.ts) and reports (*report*.ts) only: add a function to its repository and call that.',
    { path: '^src/', pathNot: ['^src/main/db/', 'repository\\.ts$', 'report[^/]*\\.ts$'] },
    { path: '^src/main/db/schema/' },
  ),
];

const renderer = [
  forbid(
    'renderer-features-are-separate',
    'Features meet in a page of src/renderer/app or through the query cache; what two of them show belongs in components.',
    { path: '^src/renderer/features/([^/]+)/' },
    { path: '^src/renderer/features/', pathNot: '^src/renderer/features/$1/' },
  ),
  forbid(
    'renderer-features-ignore-the-app',
    'Only src/renderer/app knows the features: pass what the page needs as a property, or move it to components or lib.',
    { path: '^src/renderer/features/' },
    { path: '^src/renderer/(app/|main\\.tsx)' },
  ),
  forbid(
    'components-know-no-feature',
    'A component used by several features receives its data as properties.',
    { path: '^src/renderer/components/' },
    { path: '^src/renderer/(app/|features/|main\\.tsx)' },
  ),
  forbid(
    'lib-is-the-bottom',
    'src/renderer/lib uses src/shared only: move this to components, or pass it in.',
    { path: '^src/renderer/lib/' },
    { path: '^src/renderer/(app/|features/|components/|main\\.tsx)' },
  ),
];

module.exports = {
  forbidden: [...everywhere, ...worlds, ...main, ...renderer],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.cjs', '.json', '.css'],
    },
  },
};
