import medusa from "@medusajs/eslint-plugin"
import next from "@next/eslint-plugin-next"
import jsxA11y from "eslint-plugin-jsx-a11y"
import react from "eslint-plugin-react"
import reactHooks from "eslint-plugin-react-hooks"
import tseslint from "typescript-eslint"

const BACKEND = ["plugins/**/*.{ts,tsx}", "backend/**/*.ts"]
const STOREFRONT = ["storefront/**/*.{ts,tsx}"]

/**
 * Keeps shared configurations to our folders: their own patterns count only
 * within `files` (an inner list means "and").
 * @param {import("typescript-eslint").ConfigArray} configs @param {string[]} files
 */
const only = (configs, files) =>
  configs.map((config) => ({
    ...config,
    files: config.files
      ? files.flatMap((ours) =>
          config.files.flat().map((theirs) => [ours, theirs])
        )
      : files,
  }))

export default tseslint.config(
  {
    ignores: [
      "**/node_modules/**",
      "**/.medusa/**",
      "**/.next/**",
      "**/dist/**",
      ".data/**",
      "**/migrations/**",
      "**/next-env.d.ts",
      "storefront/public/**",
    ],
  },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/ban-ts-comment": [
        "error",
        { "ts-expect-error": "allow-with-description" },
      ],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_" },
      ],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      // Provider interfaces ask for promises where there is nothing to wait for.
      "@typescript-eslint/require-await": "off",
      "no-console": "error",
      eqeqeq: ["error", "smart"],
    },
  },
  {
    // Medusa's decorators and module types need the imports at run time.
    files: BACKEND,
    rules: { "@typescript-eslint/consistent-type-imports": "off" },
  },
  ...only(medusa.configs.recommended, BACKEND),
  {
    files: BACKEND,
    // The rupiah has no smaller unit: large whole numbers are right here.
    rules: { "@medusajs/prices-in-major-units": "off" },
  },
  {
    // What no request can reach is not answered with a status.
    files: ["backend/config.ts", "plugins/*/src/lib/**", "**/*.test.ts"],
    rules: { "@medusajs/use-medusa-error-not-generic-error": "off" },
  },
  {
    files: STOREFRONT,
    plugins: {
      react,
      "react-hooks": reactHooks,
      "jsx-a11y": jsxA11y,
      "@next/next": next,
    },
    settings: { react: { version: "19" }, next: { rootDir: "storefront/" } },
    rules: {
      ...reactHooks.configs.recommended.rules,
      ...jsxA11y.flatConfigs.recommended.rules,
      ...next.configs["core-web-vitals"].rules,
      "react/jsx-key": "error",
      "react/no-danger": "error",
      "react/jsx-no-target-blank": "error",
      // Every word that people read comes from the message files.
      "react/jsx-no-literals": [
        "error",
        {
          noStrings: false,
          ignoreProps: true,
          allowedStrings: ["·", "–", "/", "×", "+", "(", ")", ":", "%"],
        },
      ],
    },
  },
  {
    files: ["**/*.tsx"],
    rules: {
      // Forms and handlers take async functions in React.
      "@typescript-eslint/no-misused-promises": [
        "error",
        { checksVoidReturn: { attributes: false } },
      ],
    },
  },
  {
    files: ["tests/**", "seed/**", "**/*.test.ts"],
    rules: { "no-console": "off" },
  },
  {
    // Packages leave their unit tests out of the build, so no project has their
    // types; `types of unit tests` checks them.
    files: ["{plugins,seed,backend}/**/*.test.ts"],
    ...tseslint.configs.disableTypeChecked,
    languageOptions: { parserOptions: { projectService: false } },
  },
  {
    files: ["**/*.mjs"],
    languageOptions: { ecmaVersion: 2023, sourceType: "module" },
  }
)
