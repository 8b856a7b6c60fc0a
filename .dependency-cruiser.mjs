import { layers, nodeFiles } from './scripts/layers.mjs';

const names = Object.keys(layers);

/** @param {string[]} alternatives */
const anyOf = (alternatives) => `(${alternatives.join('|')})`;
/** @param {string[]} folders */
const inFolders = (folders) => `^src/${anyOf(folders)}/`;
/** Also the package's types, and a package that is not installed. @param {string[]} packages */
const packagePath = (packages) => `(^|/)(@types/)?${anyOf(packages)}(/|$)`;

const layerRules = Object.entries(layers).flatMap(([name, { layers: allowed, files = [], types = [], packages }]) => {
  const from = { path: inFolders([name]) };
  const free = [inFolders([name, ...allowed]), ...files];
  return [
    {
      name: `${name}-imports-only-${['itself', ...allowed].join('-')}`,
      severity: 'error',
      from,
      to: { path: '^src/', pathNot: [...free, ...types] },
    },
    ...types.map((path) => ({
      name: `${name}-imports-only-types-of-${path.replace(/[^a-zA-Z]+/g, '-').replace(/^-src-|-ts-$|-$/g, '')}`,
      severity: 'error',
      from,
      to: { path, dependencyTypesNot: ['type-only'] },
    })),
    {
      name: `${name}-uses-only-its-packages`,
      severity: 'error',
      from: { ...from, pathNot: nodeFiles },
      to: {
        path: '.',
        pathNot: ['^src/', '^data/', '^\\.(?!.*node_modules)', ...(packages.length === 0 ? [] : [packagePath(packages)])],
      },
    },
  ];
});

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...layerRules,
    {
      name: 'no-circle',
      comment: 'Types count too: a circle of types is a circle of ideas.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'only-known-layers',
      comment: 'A new folder in src/ needs a line in scripts/layers.mjs first.',
      severity: 'error',
      from: { path: '^src/', pathNot: [inFolders(names), '^src/(main\\.ts|App\\.svelte)$'] },
      to: {},
    },
    {
      name: 'no-import-of-unknown-layers',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^src/[^/]+/', pathNot: inFolders(names) },
    },
    {
      name: 'page-without-node',
      comment: 'What runs in Node is for tests and for the build.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: nodeFiles },
    },
    {
      name: 'no-drawers',
      comment: 'Folders say what they hold.',
      severity: 'error',
      from: {},
      to: { path: '(^|/)(utils?|helpers?|common|managers?)/', pathNot: 'node_modules' },
    },
    {
      name: 'no-unresolvable',
      comment:
        "An address inside a package (`?url`, `?inline`, `?engine`, `?prepared`) is Vite's to resolve: the build fails when it is wrong.",
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\?(url|raw|inline|engine|prepared)$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'svelte', 'browser', 'types', 'default'],
      extensions: ['.ts', '.mjs', '.js', '.svelte', '.json'],
    },
  },
};
