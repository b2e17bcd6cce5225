import { defineConfig } from 'drizzle-kit';

/** Generator of migrations only; they are applied by `src/main/db/migrate.ts`. */
export default defineConfig({ dialect: 'sqlite', schema: './src/main/db/schema/*.ts', out: './resources/migrations' });
