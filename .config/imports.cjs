// The import rules, read from the one table in src/README.md. A planted violation is tested in tests/house.
const { readFileSync } = require('node:fs')
const { join } = require('node:path')

const rows = readFileSync(join(__dirname, '..', 'src', 'README.md'), 'utf8')
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter((cells) => cells.length === 6 && /^`[a-z0-9]+`$/.test(cells[1]))
  .map(([, folder, , may, packages]) => ({
    folder: folder.replaceAll('`', ''),
    may: may === '–' ? [] : may.split(',').map((name) => name.trim()),
    packages: packages === '–' ? [] : packages.split(',').map((name) => name.trim()),
  }))

if (rows.length < 10) throw new Error('the import table of src/README.md cannot be read')

const PURE = [
  'lib',
  'flow',
  'engine',
  'strategies',
  'scenario',
  'replay',
  'debrief',
  'lab',
  'workshop/protocol',
  'workshop/roles',
  'workshop/session',
]
const folders = rows.map(({ folder }) => folder)
const escaped = (name) => name.replaceAll('/', '\\/').replaceAll('.', '\\.')

const rules = rows.flatMap(({ folder, may, packages }) => {
  const closed = folders.filter((other) => other !== folder && !may.includes(other))
  return [
    {
      name: `${folder}-imports-only-its-left`,
      severity: 'error',
      from: { path: `^src/${folder}/` },
      to: { path: `^src/(${closed.join('|')})/` },
    },
    {
      name: `${folder}-packages`,
      severity: 'error',
      from: { path: `^src/${folder}/` },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'],
        ...(packages.length > 0 ? { pathNot: `node_modules/(${packages.map(escaped).join('|')})(/|$)` } : {}),
      },
    },
  ]
})

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    ...PURE.map((folder) => ({
      name: `${folder.replace('/', '-')}-by-its-index`,
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/${folder}/` },
      to: { path: `^src/${folder}/`, pathNot: `^src/${folder}/index\\.ts$` },
    })),
    {
      name: 'pure-without-node',
      severity: 'error',
      from: { path: `^src/(${PURE.join('|')})/` },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'phaser-only-in-the-board',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/ui/board/' },
      to: { path: 'node_modules/phaser' },
    },
    ...rules,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
    },
    exclude: { path: '\\.css$' },
  },
}
