import { openArchive } from '../../src/storage/openArchive.ts';
import { archiveContract } from '../unit/storage/archiveContract.ts';
import { clock } from '../unit/storage/clock.ts';
import { freshName } from './storageDatabases.ts';

archiveContract('archive in IndexedDB', () => openArchive({ name: freshName(), now: clock() }));
