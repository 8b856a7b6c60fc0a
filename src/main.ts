import { mount } from 'svelte';
import App from './App.svelte';
import { page } from './i18n/page.ts';
import { start } from './state/start.ts';
import './ui/app.css';

const target = document.getElementById('app');
if (!target) throw new Error('index.html has no #app');

const started = await start();
if (started.ok) {
  target.replaceChildren();
  mount(App, { target, props: { dashboard: started.value } });
} else {
  console.error(started.diagnostics);
  target.textContent = `${page.builtInFailed.da} ${page.builtInFailed.en}`;
}
