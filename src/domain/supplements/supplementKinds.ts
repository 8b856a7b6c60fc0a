import type { SupplementKindId } from '../../lib/SupplementColumn.ts';
import { intake } from './intake.ts';
import type { SupplementKind } from './SupplementKind.ts';
import { training } from './training.ts';

/** Every kind of table beside the coverage tables. To add one: declare it and put it here. */
export const supplementKinds: Readonly<Record<SupplementKindId, SupplementKind>> = { intake, training };
