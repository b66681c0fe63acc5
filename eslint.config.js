import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'derive/dist/',
      'generated/src/',
      'generated/dist/',
      'bench/dist/',
      'test/invalid/',
      'test/golden/',
      'node_modules/',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['*.js', 'bin/*.js', 'scripts/*.js'] } },
    },
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      // Nobody here declares an enum, and to look for one takes long.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      // Commands share an asynchronous signature, whether or not one of them waits for something.
      '@typescript-eslint/require-await': 'off',
      'max-lines-per-function': ['error', { max: 45, skipComments: true, skipBlankLines: true }],
    },
  },
  // The types of bench's own packages are not there where nobody measures.
  { files: ['**/*.js', '**/*.cjs', 'bench/**'], extends: [tseslint.configs.disableTypeChecked] },
  // JavaScript has no place for types.
  { files: ['**/*.js'], rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' } },
  {
    files: ['**/*.cjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['test/**', 'bench/**'],
    rules: { 'max-lines-per-function': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
