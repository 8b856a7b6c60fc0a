import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';
import { forbiddenImports, layers } from './scripts/layers.mjs';
import svelteConfig from './svelte.config.js';

const focusedTests = {
  selector: 'CallExpression[callee.object.name=/^(test|it|describe)$/][callee.property.name=/^(only|skip|todo|fixme|fails)$/]',
  message: 'Every test runs, every time.',
};

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'test-results/', '.cache/', 'data/', 'tests/files/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  svelte.configs.recommended,
  prettier,
  svelte.configs.prettier,
  {
    languageOptions: {
      parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname, extraFileExtensions: ['.svelte'] },
    },
    rules: {
      eqeqeq: 'error',
      'no-control-regex': 'off', // files from elsewhere contain them
      'no-undef': 'off', // TypeScript knows better
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off', // `return done();` at the end of a branch reads well
      '@typescript-eslint/no-generated-empty-object-type': 'off', // Record<never, never> says "no values" on purpose
      '@typescript-eslint/no-non-null-assertion': 'off', // where a loop proves the index, the compiler cannot see it
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/**'],
    rules: {
      'max-lines': ['error', 300],
      'no-console': ['error', { allow: ['error', 'warn'] }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig }, globals: globals.browser },
    rules: {
      'svelte/no-navigation-without-resolve': 'off', // for SvelteKit's router
      'svelte/prefer-svelte-reactivity': 'off', // a cache beside the state is no state
      'no-restricted-syntax': [
        'error',
        {
          selector: 'SvelteAttribute[key.name="style"]',
          message: 'The policy of the page refuses style attributes: use a class, or style:property.',
        },
      ],
    },
  },
  {
    // Typed linting sees an imported component as `any`.
    files: ['**/*.svelte'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // A prop may be null in another render than the one the types of the template see.
      '@typescript-eslint/no-unnecessary-condition': 'off',
    },
  },
  ...Object.keys(layers).map((name) => ({
    files: [`src/${name}/**/*.svelte`],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [forbiddenImports(name)] }] },
  })),
  {
    // A picture's nodes hold no state that a key would keep.
    files: ['src/charts/**/*.svelte'],
    rules: { 'svelte/require-each-key': 'off' },
  },
  { files: ['tests/**'], rules: { 'no-restricted-syntax': ['error', focusedTests] } },
  {
    files: ['**/*.js', '**/*.mjs'],
    extends: [ts.configs.disableTypeChecked],
    languageOptions: { globals: globals.node },
  },
);
