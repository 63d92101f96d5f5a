// The rooms of src/ in the order of the way of the data: a room imports only rooms above it.
const rooms = [
  'text',
  'read',
  'report',
  'narrative',
  'issues',
  'reuse',
  'findings',
  'store',
  'evaluate',
  'pipeline',
  'view',
  'cli',
];

const downward = rooms.slice(0, -1).map((room, position) => ({
  name: `${room}-imports-only-rooms-above`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: `^src/(${rooms.slice(position + 1).join('|')}|index\\.ts)` },
}));

module.exports = {
  forbidden: [
    ...downward,
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'only-cli-imports-the-public-door',
      severity: 'error',
      from: { pathNot: '^src/cli/' },
      to: { path: '^src/index\\.ts$' },
    },
    {
      name: 'no-dev-dependency-at-run-time',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^opencc-js/dict/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
