import { afterAll, describe, expect, test } from 'vitest';
import { nodeEngine } from '../support/nodeEngine.ts';

const connection = await nodeEngine();
afterAll(() => connection.close());

describe('the engine reaches nothing outside its tables', () => {
  test.each([
    "SELECT 1 AS x FROM read_csv('https://example.org/a.csv')",
    "SELECT 1 AS x FROM read_csv('/etc/passwd')",
    "SELECT 1 AS x FROM read_text('README.md')",
    "SELECT 1 AS x FROM glob('*')",
    "ATTACH 'other.db'",
    "COPY area TO '/tmp/area.csv'",
    "EXPORT DATABASE '/tmp/all'",
    'LOAD json',
  ])('%s', async (sql) => {
    await expect(connection.exec(sql)).rejects.toThrow(
      /file system operations are disabled|Permission Error|disabled by configuration|configuration/,
    );
  });
});

describe('the settings are locked', () => {
  test.each([
    "SET memory_limit = '4GB'",
    'SET enable_external_access = true',
    'SET autoload_known_extensions = true',
    'SET autoinstall_known_extensions = true',
    "SET allowed_directories = ['/']",
    'SET lock_configuration = false',
    'RESET lock_configuration',
  ])('%s', async (sql) => {
    await expect(connection.exec(sql)).rejects.toThrow(/locked|Cannot (change|reset|enable)/);
  });

  test('and stand as they were set', async () => {
    const [settings] = await connection.query<Record<string, boolean>>(`
      SELECT current_setting('autoload_known_extensions') AS autoload, current_setting('autoinstall_known_extensions') AS autoinstall,
        current_setting('enable_external_access') AS external, current_setting('lock_configuration') AS locked`);
    expect(settings).toEqual({ autoload: false, autoinstall: false, external: false, locked: true });
  });
});

describe('an answer is what it looks like, or our SQL is refused', () => {
  test.each(['1.55::DECIMAL(12, 3)', '9007199254740993::BIGINT', 'sum(1)', "DATE '2024-11-11'", '[1, 2]'])(
    '%s needs a cast',
    async (expression) => {
      await expect(connection.query(`SELECT ${expression} AS x`)).rejects.toThrow('cast it in the SQL');
    },
  );

  test('text, doubles, small integers, booleans and nulls pass', async () => {
    const [row] = await connection.query("SELECT 'Fanø' AS t, 1.55::DOUBLE AS d, 3::INTEGER AS i, true AS b, NULL::DOUBLE AS n");
    expect(row).toEqual({ t: 'Fanø', d: 1.55, i: 3, b: true, n: null });
  });

  test('an error carries its SQL', async () => {
    await expect(connection.query('SELECT nothing FROM nowhere')).rejects.toThrow('SELECT nothing FROM nowhere');
  });
});
