import { createMemoryArchive } from '../../../src/storage/createMemoryArchive.ts';
import { archiveContract } from './archiveContract.ts';
import { clock } from './clock.ts';

archiveContract('archive in memory', () => createMemoryArchive('asked', clock()));
