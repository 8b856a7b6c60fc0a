import type { Migration } from './Migration.ts';
import { toSchema2 } from './toSchema2.ts';
import { toSchema3 } from './toSchema3.ts';
import { toSchema4 } from './toSchema4.ts';
import { toSchema5 } from './toSchema5.ts';
import { toSchema6 } from './toSchema6.ts';
import { toSchema7 } from './toSchema7.ts';
import { toSchema8 } from './toSchema8.ts';

/** A shape of the stored data, and the steps that lead to it from every older one. */
export interface Schema {
  readonly version: number;
  readonly migrations: readonly Migration[];
}

/**
 * The shape of today. Who changes a stored type adds a migration here, raises the version, and freezes a backup of the version before
 * in `tests/files/storage`.
 */
export const schema: Schema = { version: 8, migrations: [toSchema2, toSchema3, toSchema4, toSchema5, toSchema6, toSchema7, toSchema8] };
