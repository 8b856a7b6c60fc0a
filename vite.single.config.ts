import { defineConfig } from 'vite';
import { singleConfig } from './scripts/vite/single/singleConfig.ts';

export default defineConfig(singleConfig);
